import { expect, test } from '@playwright/test';
import { captionOf, codeFor, payloadOf } from '../../src/routes/codes.ts';
import { areExposesMade, fullExposesOf, shortExposesOf } from '../../src/features/exposes/addresses.ts';
import type { Route } from '../../src/routes/routes.ts';
import { fetchPage, inTurns, linksOf, type WebPage } from '../browser/crawl.ts';
import { expectNone, type Fault, faultsAt } from '../browser/faults.ts';
import { all, attribute, type Element, elementsOf, textOf, wordsOf } from '../browser/html.ts';
import { ownFonts, type Pdf, readPdf, type Tag, tagsIn } from '../browser/pdf.ts';
import { region } from '../browser/region.ts';
import { siteUrl } from '../browser/sites.ts';
import { views } from '../browser/views.ts';

// One process reads every exposé once, for all that is asked of it.
test.describe.configure({ mode: 'default' });

const exposes = fullExposesOf(region);
const short = shortExposesOf(region);

test.skip(!areExposesMade(), 'This build has no exposés.');
test.skip(exposes.length === 0, 'The region has nothing to make an exposé of.');

/** The one that says most of each sort, in every language. */
const shown = Object.values(views);
const examples = exposes.filter(({ route }) => shown.includes(route.key));

interface Example {
  route: Route;
  at: string;
  bytes: Uint8Array;
  pdf: Pdf;
  page: WebPage;
}

type Expose = (typeof exposes)[number];

const read = new Map<string, Promise<Example>>();

/** An exposé with the page it is a version of, read once. */
function exampleOf(expose: Expose): Promise<Example> {
  const known = read.get(expose.pdf) ?? readExample(expose);
  read.set(expose.pdf, known);
  return known;
}

async function readExample({ route, pdf: at }: Expose): Promise<Example> {
  const bytes = new Uint8Array(await (await fetch(siteUrl + at)).arrayBuffer());
  return { route, at, bytes, pdf: await readPdf(bytes), page: await fetchPage(siteUrl, route.href) };
}

/** Collects what is wrong with each of the exposés. */
async function expectOfEach(chosen: Expose[], problemsOf: (example: Example) => Promise<Problem[]> | Problem[]) {
  const faults: Fault[][] = [];
  for (const expose of chosen) {
    const example = await exampleOf(expose);
    faults.push(faultsAt(example.at, await problemsOf(example)));
  }
  expectNone(faults.flat());
}

type Problem = string | false | undefined;

/** Spaces, hyphens at the end of a line and the numbers of sources say nothing about whether two texts are the same. */
const bare = (text: string) => text.replace(/\[\d+\]/g, '').replace(/[\s\u00ad\u2010≈-]+/g, '');

/** With its spaces. */
const plain = (text: string) => text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();

const hasClass = (element: Element, name: string) => attribute(element, 'class')?.split(' ').includes(name) ?? false;
const withClass = ({ document }: WebPage, name: string) =>
  [...elementsOf(document)].filter((element) => hasClass(element, name));

test('Every letter of every exposé is set in the typeface of the site, none in a font of the machine', async () => {
  test.setTimeout(600_000);
  await expectOfEach([...exposes, ...short], ({ pdf: { fonts } }) => [
    fonts.length === 0 && 'has no font',
    ...fonts.filter((name) => !ownFonts.test(name)).map((name) => `uses ${name}`),
  ]);
});

test('P6: every page of a site, location or strength links its exposé, which is a PDF of its own name', async () => {
  const names = exposes.map(({ pdf }) => pdf.split('/').at(-1));
  expect(new Set(names).size).toBe(exposes.length);
  const faults = await inTurns(exposes, async ({ route, pdf }) => {
    const page = await fetchPage(siteUrl, route.href);
    const links = all(page.document, 'a', { type: 'application/pdf' }).map((link) => attribute(link, 'href'));
    const response = await fetch(siteUrl + pdf, { method: 'HEAD' });
    return faultsAt(route.href, [
      links[0] !== pdf && `links “${links.join()}”, not first ${pdf}`,
      response.headers.get('content-type') !== 'application/pdf' && `${pdf} is no PDF`,
    ]);
  });
  expectNone(faults.flat());
});

test('The pages exposés are printed from are no pages of the site', async () => {
  const answers = await inTurns(exposes, async ({ href }) => (await fetch(siteUrl + href)).status);
  expect([...new Set(answers)]).toEqual([404]);
});

test('P6: every exposé weighs at most 500 kB and holds its typefaces', async () => {
  test.slow();
  await expectOfEach(exposes, ({ bytes }) => {
    const source = Buffer.from(bytes).toString('latin1');
    const count = (pattern: RegExp) => source.match(pattern)?.length ?? 0;
    const fonts = count(/\/Type \/FontDescriptor\b/g);
    return [
      bytes.length > 500_000 && `weighs ${bytes.length} bytes`,
      fonts === 0 && 'names no typeface',
      count(/\/FontFile[23]? /g) !== fonts && 'holds not all its typefaces',
      /\/Subtype \/Type3\b/.test(source) && 'holds letters as drawings',
    ];
  });
});

test('P6, C-27: every exposé has a title, its language, bookmarks and tags', async () => {
  test.slow();
  await expectOfEach(exposes, ({ route, pdf, page }) => {
    const headline = textOf(all(page.document, 'h1')[0]!);
    const lang = attribute(all(page.document, 'html')[0]!, 'lang');
    const roles = Map.groupBy(pdf.tags, ({ role }) => role);
    const headings = pdf.tags.filter(({ role }) => /^H\d$/.test(role)).map(({ text }) => bare(text));
    return [
      !pdf.title.includes(route.title) && `is called “${pdf.title}”`,
      !pdf.showsTitle && 'shows its file name, not its title',
      pdf.lang !== lang && `is in “${pdf.lang}”, not “${lang}”`,
      !pdf.isMarked && 'is not tagged',
      roles.get('H1')?.length !== 1 && `has ${roles.get('H1')?.length ?? 0} first headings`,
      bare(roles.get('H1')?.[0]?.text ?? '') !== bare(headline) && 'has another headline than its page',
      pdf.outline.map(bare).join() !== headings.join() && `has the bookmarks ${pdf.outline.join()}`,
      pdf.tags.some(({ role, alt }) => role === 'Figure' && !alt) && 'has a picture without a text',
      !pdf.tags.some(({ alt }) => alt?.includes(typedAt(route))) && 'has a code without a text',
      !bare(pdf.pages[0]!.text).includes(bare(typedAt(route))) && 'has a cover that runs over its sheet',
      pdf.tags.some(({ text }) => /\u00ad[^\n ]/.test(text)) && 'has soft hyphens within its words',
      ...withClass(page, 'prose')
        .flatMap((prose) => all(prose, 'h2').map((heading) => plain(textOf(heading))))
        .map((heading) => !pdf.outline.map(plain).includes(heading) && `has no bookmark “${heading}”`),
    ];
  });
});

/** What stands beneath the code of an exposé: that of the ledger where it has one, else the address of the page. */
function typedAt(route: Route): string {
  const code = codeFor(region, route, 'expose');
  return code ? captionOf(region, code.code) : route.href.slice(1);
}

test('P6: the facts of an exposé are those of its page, row by row', async () => {
  test.slow();
  const withFacts = exposes.filter(({ route }) => route.kind !== 'strengths');
  await expectOfEach(withFacts, ({ pdf, page }) => {
    const section = withClass(page, 'facts')[0];
    const expected = section ? all(section, 'tr').map((row) => cellsOf(row)) : [];
    const tables = pdf.pages.flatMap((tag) => tagsIn(tag, 'Table'));
    const rows = tables.flatMap((table) => tagsIn(table, 'TR')).map(({ children }) => textsOf(children));
    const missing = expected.filter((row, index) => rows[index] !== row);
    return [
      rows.length < expected.length && `has ${rows.length} of ${expected.length} rows`,
      missing.length > 0 && `reads not like its page: ${missing[0]}`,
      tables.some((table) => tagsIn(table, 'TR').some((row) => tagsIn(row, 'TH').length === 0)) &&
        'has a row without a heading',
    ];
  });
});

const cellsOf = (row: Element) =>
  [...elementsOf(row)]
    .filter(({ tagName }) => ['th', 'td'].includes(tagName))
    .map((cell) => bare(visibleText(cell)))
    .filter(Boolean)
    .join('|');

/** Without what only one of the two says, such as a sign that is hidden from assistive technology. */
function visibleText(node: Element): string {
  if (attribute(node, 'aria-hidden') === 'true' || hasClass(node, 'hidden')) return '';
  return node.childNodes.map((child) => ('tagName' in child ? visibleText(child) : textOf(child))).join('');
}

const textsOf = (cells: Tag[]) =>
  cells
    .map(({ text }) => bare(text))
    .filter(Boolean)
    .join('|');

test('P6: an exposé reads in the order of its page: name, figures, text, contact, sources', async () => {
  test.slow();
  await expectOfEach(examples, ({ pdf, page }) => {
    const text = bare(pdf.pages.map((tag) => tag.text).join(' '));
    const parts = [
      ...all(page.document, 'h1').map(textOf),
      ...withClass(page, 'lead').map(textOf),
      ...withClass(page, 'amount').map(textOf),
      ...withClass(page, 'prose').flatMap((prose) =>
        [...elementsOf(prose)].filter(({ tagName }) => ['h2', 'p', 'li'].includes(tagName)).map(textOf),
      ),
      ...withClass(page, 'contact').flatMap((contact) => all(contact, 'h2').map(textOf)),
      ...withClass(page, 'sources').flatMap((sources) => all(sources, 'cite').map(textOf)),
    ].map(bare);
    let from = 0;
    const lost = parts.find((part) => {
      const at = text.indexOf(part, from);
      if (at >= 0) from = at + part.length;
      return at < 0;
    });
    return [parts.length === 0 && 'its page says nothing', lost !== undefined && `lacks, or has too early: ${lost}`];
  });
});

test('P6: the first sheet of every exposé holds its figures, whom to ask and its code to the end', async () => {
  await expectOfEach(exposes, ({ route, pdf }) => {
    const first = bare(pdf.pages[0]!.text);
    const live = region.translator(route.language!)('expose.live');
    return [!first.includes(bare(live)) && `ends its first sheet before “${live}”: shorten a note of its figures`];
  });
});

test('P2, P6: the code on an exposé is that of the ledger, else leads to its page, which answers', async () => {
  test.slow();
  await expectOfEach(examples, async ({ route, pdf, page }) => {
    const code = codeFor(region, route, 'expose');
    const [canonical] = linksOf(page, 'canonical').map((link) => attribute(link, 'href'));
    const found = await pdf.code().catch((error: unknown) => String(error));
    return [
      page.status !== 200 && `its page answers ${page.status}`,
      found !== (code ? payloadOf(region, code.code) : canonical) && `its code says “${found}”`,
    ];
  });
});

test('LOC-20: a Swiss exposé has ß and „…“ only in official spellings', async () => {
  test.slow();
  const swiss = exposes.filter(({ route }) => route.language?.key === 'de-CH');
  await expectOfEach(swiss, ({ pdf, page }) => {
    const official = bare(
      [...wordsOf(page.document)]
        .filter(({ isExempt }) => isExempt)
        .map(({ text }) => text)
        .join(' '),
    );
    const text = pdf.pages
      .map((tag) => tag.text)
      .join(' ')
      .replaceAll('\u00ad', '');
    const foreign = [...text.matchAll(/[\p{L}-]*[ßẞ„“]\p{L}*/gu)].map(([word]) => word);
    return foreign.filter((word) => !official.includes(bare(word))).map((word) => `says “${word}”`);
  });
});

test('P6: a short exposé is one sheet of what is known, with its day, whom to ask and a code', async () => {
  test.slow();
  test.skip(short.length === 0, 'Nothing here has a profile of facts.');
  await expectOfEach(short, async ({ route, at, pdf, page }) => {
    const text = bare(pdf.pages.map((tag) => tag.text).join(' '));
    const t = region.translator(route.language!);
    const [open] = t('profile.open', { fields: '#' }).split('#');
    const desk = withClass(page, 'desk').map((element) => bare(textOf(element)));
    const links = all(page.document, 'a', { type: 'application/pdf' }).map((link) => attribute(link, 'href'));
    const code = codeFor(region, route, 'expose');
    const says = shown.includes(route.key) ? await pdf.code().catch(String) : undefined;
    return [
      pdf.pages.length !== 1 && `has ${pdf.pages.length} sheets`,
      !pdf.isMarked && 'has no tags',
      text.includes(bare(open!)) && 'says what is open',
      !desk.some((name) => text.includes(name)) && 'does not say whom to ask',
      !links.includes(at) && 'is not linked by its page',
      says !== undefined &&
        says !== (code ? payloadOf(region, code.code) : region.origin + route.href) &&
        `its code says “${says}”`,
    ];
  });
});
