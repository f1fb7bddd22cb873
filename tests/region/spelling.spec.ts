import { expect, test } from '@playwright/test';
import { entriesOf } from '../../src/routes/site.ts';
import { linksOf, type WebPage } from '../browser/crawl.ts';
import { expectNone, faultsAt } from '../browser/faults.ts';
import { all, attribute, type Element, elementsOf, textOf, type Words, wordsOf } from '../browser/html.ts';
import { editionsIn, languages, region } from '../browser/region.ts';
import { spellingRules } from './spelling-rules.ts';
import { builtPages } from './pages.ts';
import { pagesToRead } from './walk.ts';

/** Words of a page that follow the rules of this language. */
const ownWords = (page: WebPage, locale: string): Words[] =>
  [...wordsOf(page.document)].filter(({ lang, isExempt }) => lang === locale && !isExempt);

/** The place in a text that breaks a rule, with a little around it. */
function breach(text: string, forbidden: RegExp): string | undefined {
  const found = forbidden.exec(text);
  return found === null ? undefined : `“${text.slice(Math.max(0, found.index - 20), found.index + 24).trim()}”`;
}

for (const { promise, locales, forbidden } of spellingRules) {
  for (const { key } of editionsIn(...locales)) {
    test(locales.length > 1 ? `${promise} (${key})` : promise, async () => {
      const pages = await pagesToRead();
      expectNone(
        pages.flatMap((page) =>
          ownWords(page, key).flatMap(({ text, where }) => {
            const found = breach(text, forbidden);
            return found ? [{ at: page.path, problem: `${where}: ${found}` }] : [];
          }),
        ),
      );
    });
  }
}

test('LOC-51, L11: Sorbian names are marked as Lower or Upper Sorbian', async () => {
  const names = entriesOf(region, 'locations').flatMap(({ record }) => record.sorbian ?? []);
  const pages = await builtPages();
  // Titles of documents and register names are official as they stand.
  const isText = ({ where, isExempt, lang }: Words) => where === 'text' && (!isExempt || ['dsb', 'hsb'].includes(lang));
  expectNone(
    pages.flatMap(({ path, document }) =>
      [...all(document, 'body')].flatMap((body) =>
        [...wordsOf(body, attribute(all(document, 'html')[0]!, 'lang'))].filter(isText).flatMap(({ text, lang }) =>
          faultsAt(
            path,
            names.map(
              ({ name, lang: own }) => text.includes(name) && lang !== own && `${name} stands under lang "${lang}"`,
            ),
          ),
        ),
      ),
    ),
  );
});

test('LOC-30: phone numbers are international, and dial what they show', async () => {
  const pages = await builtPages();
  expectNone(
    pages.flatMap(({ path, document }) =>
      all(document, 'a')
        .filter((link) => attribute(link, 'href')?.startsWith('tel:'))
        .flatMap((link) => {
          const number = attribute(link, 'href')!.slice('tel:'.length);
          const shown = textOf(link);
          const isRight =
            /^\+\d{8,15}$/.test(number) &&
            /^\+[\d\u00A0-]+$/.test(shown) &&
            shown.replace(/\D/g, '') === number.slice(1);
          return isRight ? [] : [{ at: path, problem: `"${shown}" dials ${number}` }];
        }),
    ),
  );
});

test('LOC-28: soft hyphens stay out of what is copied, linked or read by machines', async () => {
  const pages = await builtPages();
  const isCopied = (element: Element) =>
    ['title', 'script', 'address', 'code'].includes(element.tagName) ||
    attribute(element, 'data-spelling') === 'official' ||
    /^(mailto|tel):/.test(attribute(element, 'href') ?? '');
  expectNone(
    pages.flatMap(({ path, document }) =>
      [...elementsOf(document)].flatMap((element) =>
        faultsAt(path, [
          isCopied(element) && textOf(element).includes('\u00ad') && `<${element.tagName}> has a soft hyphen`,
          ...element.attrs.map(({ name, value }) => value.includes('\u00ad') && `${name}="${value}" has a soft hyphen`),
        ]),
      ),
    ),
  );
});

test('LOC-28: soft hyphens stay out of feeds and of the data for the search', async ({ request }) => {
  const pages = await builtPages();
  const feeds = pages.flatMap((page) =>
    linksOf(page, 'alternate')
      .filter((link) => attribute(link, 'type')?.endsWith('+xml'))
      .map((link) => attribute(link, 'href')!),
  );
  const files = [...new Set([...feeds, ...languages.map(({ path }) => `/${path}/search.json`)])];
  for (const file of files) {
    const response = await request.get(file);
    expect(response.status(), file).toBe(200);
    expect(await response.text(), file).not.toContain('\u00ad');
  }
});

test('The languages of parts are ones the rules know', async () => {
  const known = [...languages.map(({ key }) => key), 'dsb', 'hsb', 'de', 'en', 'fr', 'it'];
  const pages = await builtPages();
  expectNone(
    pages.flatMap((page) =>
      [...wordsOf(page.document)]
        .filter(({ lang }) => !known.includes(lang))
        .map(({ lang, text }) => ({ at: page.path, problem: `lang "${lang}" on "${text.trim().slice(0, 40)}"` })),
    ),
  );
});
