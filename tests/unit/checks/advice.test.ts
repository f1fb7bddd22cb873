import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { moved } from '../../fixtures/mistakes/moved.ts';
import { type Change, messagesOfSlip } from '../../fixtures/mistakes/region-with.ts';

const [site, text] = ['site.yaml', 'sites/hafen/de.mdx'];
const [hafen, wfg] = ['sites/hafen/record.yaml', 'organisations/wfg/record.yaml'];
const fair = 'fairs/technikschau-2032/record.yaml';

const science = "science: { light: '#6b21a8', dark: '#d8b4fe' }";
const firstHours = "- { on: '2032-03-29', from: '09:00', until: '17:30' }";

/** That a translation is older than what somebody has just written comes of every change of a text. */
const told = (changes: Record<string, Change>) =>
  messagesOfSlip(changes).filter((message) => !message.includes('nicht auf dem Stand des Originals'));

/** What an arrow says to write: the first that stands in German quotation marks behind it, or in straight ones. */
const advised = (message = '') => {
  const way = message.split('→ ').at(-1) ?? '';
  return /„([^“]+)“/.exec(way.replace(/„[^“]*“ oder(?= „)/, ''))?.[1] ?? /('[^']+')/.exec(way)?.[1] ?? '';
};

describe('whoever writes what the arrow says has nothing more to mend:', () => {
  it.each([
    ['a kind before a key', hafen, 'wfg', 'organisations/wfg'],
    ['a kind before a key in a list', hafen, 'musterstadt', 'locations/musterstadt'],
    ['a colour without its #', site, "'#6b21a8'", '6b21a8'],
    ['a # in braces', site, science, "science: { light: #6b21a8, dark: '#d8b4fe' }"],
    ['two # in braces', site, science, 'science: { light: #6b21a8, dark: #d8b4fe }'],
    ['a time with a point', fair, "'09:00'", '09.00'],
    ['a time in words', fair, "'09:00'", '9 Uhr'],
    ['a time in one digit', fair, "'09:00'", '9:00'],
    ['midnight', fair, "'17:30'", "'24:00'"],
    ['a hyphen without a space', fair, firstHours, firstHours.replace('- {', '-{')],
    ['a colon without a space', hafen, 'core: industry', 'core:industry'],
    ['a colon without a space in braces', hafen, 'value: 24', 'value:24'],
    ['a day of the future', text, "'2026-11-01'", '15.01.2027'],
    ['a list where one is meant', hafen, 'owner: wfg', 'owner: [wfg]'],
    ['a list of a choice', hafen, 'kind: land', 'kind: [land]'],
    ['one where a list is meant', hafen, 'locations: [musterstadt]', 'locations: musterstadt'],
    ['a mailbox with its protocol', wfg, 'kontakt@nordmark.example', 'mailto:kontakt@nordmark.example'],
    ['a mailbox in words', wfg, 'kontakt@nordmark.example', 'kontakt (at) nordmark (punkt) example'],
    ['two mailboxes', wfg, 'kontakt@nordmark.example', 'kontakt@nordmark.example; b@nordmark.example'],
    ['an end at midnight', fair, "'17:30'", '0:00'],
    ['braces around one', hafen, 'owner: wfg', 'owner: {wfg}'],
    ['an address without its protocol', site, 'https://nordmark.example', 'nordmark.example'],
    ['a mailbox without its protocol', site, 'mailto:security@nordmark.example', 'security@nordmark.example'],
    ['the name of a language', site, 'key: en', 'key: English'],
    ['a language in capitals', site, 'key: en', 'key: EN'],
    ['colours that are swapped', site, science, "science: { light: '#d8b4fe', dark: '#6b21a8' }"],
    ['another key of a language', hafen, 'en', 'eng', '{ de: Musterstadt, en'],
  ])('%s', (_, file, right, wrong, around = right) => {
    const changed = (to: string): Record<string, Change> => ({ [file]: [around, around.replace(right, to)] });
    const [message, ...others] = told(changed(wrong));
    expect(others).toEqual([]);
    expect(told(changed(advised(message)))).toEqual([]);
  });

  it.each([
    ['coordinates: 54.1, 9.6'],
    ['coordinates: 54,1° N, 9,6° O'],
    ['coordinates: [54.1, 9.6]'],
    ['timeZone: berlin'],
    ['timeZone: Europe/Zürich'],
  ])('%s', (line) => {
    const changed = (written: string): Record<string, Change> =>
      line.startsWith('c')
        ? { [hafen]: ['availability:', `${written}\navailability:`] }
        : { [site]: ['contact: wfg', `timeZone: ${written.replace('timeZone: ', '')}\ncontact: wfg`] };
    const [message, ...others] = told(changed(line));
    expect(others).toEqual([]);
    expect(told(changed(advised(message)))).toEqual([]);
  });

  it.each([
    '/sites/hafen',
    '../../locations/musterstadt/de.mdx',
    '../hafen/',
    'content/sites/hafen/record.yaml',
    '//nordmark.example/de/standorte/musterstadt/',
    'a@nordmark.example',
    'mailto:a(at)nordmark.example',
    'https:/region.example',
    'https//region.example',
    '/overview/sites',
    'www.region.example/plan',
    '04321-1000',
  ])('a link to %s', (url) => {
    const changed = (to: string): Record<string, Change> => ({ [text]: ['Frei sind', `Frei [dort](${to}) sind`] });
    const [message, ...others] = told(changed(url));
    expect(others).toEqual([]);
    expect(told(changed(advised(message)))).toEqual([]);
  });

  it.each([
    'mailto:info@müller.example',
    'mailto:a@b.example,c@d.example?subject=Kai',
    'mailto:?subject=Kai',
    'tel:+4943211000',
    'https://www.region.example/a@b',
    'sites/hafen',
    'overview/sites',
  ])('a link to %s is none', (url) => {
    expect(told({ [text]: ['Frei sind', `Frei [dort](${url}) sind`] })).toEqual([]);
  });

  it('an organisation that is called otherwise, in every place', () => {
    const changes = moved('organisations/wfg', 'organisations/agentur');
    const [message, ...others] = told(changes);
    expect(others).toEqual([]);
    expect(message).toMatch(
      /→ Nennen Sie den Ordner wieder „wfg“, oder schreiben Sie „agentur“ statt „wfg“ \(.*owner.*\) und „organisations\/agentur“ statt „organisations\/wfg“ \(Text\)\.$/,
    );
    expect(told({ ...changes, ...everywhere(/(?<=[ [(/])wfg\b(?!-)/g, 'agentur') })).toEqual([]);
  });
});

/** Every file of the region in which somebody wrote this, with something else instead; it lies where the entry lies now. */
function everywhere(from: RegExp, to: string): Record<string, Change> {
  const region = 'tests/fixtures/region';
  const files = readdirSync(region, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?<!translations)\.(?:yaml|mdx)$/.test(file),
  );
  const changes = files.map((file) => {
    const content = readFileSync(join(region, file), 'utf8');
    return { file, content, now: content.replaceAll(from, to) };
  });
  return Object.fromEntries(
    changes
      .filter(({ content, now }) => content !== now)
      .map(({ file, now }) => [file.replace('/wfg/', '/agentur/'), now]),
  );
}
