import { PDFDict, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { expect, test } from '@playwright/test';
import { mkdirSync, writeFileSync } from 'node:fs';
import { provideBrowser } from '../../src/machine/browser.ts';
import { openPrinter, type Printer } from '../../src/machine/printer.ts';
import { ownFonts, readPdf as readBytes } from '../browser/pdf.ts';

const readPdf = (pdf: Buffer) => readBytes(new Uint8Array(pdf));

const origin = 'https://region.example';

const font = `@font-face{font-family:H;src:url(/src/output/fonts/hanken-grotesk-latin-400.ttf)}body{font-family:H}`;

const pageOf = (lang: string, title: string, body: string) =>
  `<!doctype html><html lang="${lang}"><head><title>${title}</title><style>${font}</style></head><body><h1>${title}</h1>${body}</body></html>`;

/** Where the links of the first page lead. */
async function linksIn(pdf: Buffer): Promise<string[]> {
  const [page] = (await PDFDocument.load(pdf)).getPages();
  const links = page!.node.Annots()?.asArray() ?? [];
  return links.map((link) => {
    const action = page!.doc.context.lookup(link, PDFDict).lookup(PDFName.of('A'), PDFDict);
    return action.lookup(PDFName.of('URI'), PDFString).asString();
  });
}

let printer: Printer;

test.beforeEach(async () => {
  const folder = test.info().outputPath('site');
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/there.svg`, '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
  printer = await openPrinter(provideBrowser(), folder);
});

test.afterEach(() => printer.close());

test('What is printed after another page is as if it stood alone at its address', async () => {
  await printer.print(`${origin}/de/a/`, pageOf('de', 'Erste', '<p>Eins</p><p style="break-before:page">Zwei</p>'));
  const second = pageOf(
    'en',
    'Second',
    '<a href="deeper/">on</a> <a href="/en/">home</a><img src="/there.svg" alt="">',
  );
  const pdf = await printer.print(`${origin}/en/b/`, second);
  const { title, lang, pages, outline, fonts } = await readPdf(pdf);
  expect({ title, lang, outline, pages: pages.length }).toEqual({
    title: 'Second',
    lang: 'en',
    outline: ['Second'],
    pages: 1,
  });
  expect(fonts.filter((name) => !ownFonts.test(name))).toEqual([]);
  expect(await linksIn(pdf)).toEqual([`${origin}/en/b/deeper/`, `${origin}/en/`]);
});

test('What is not there is named, and the next page is printed all the same', async () => {
  const lacking = pageOf(
    'de',
    'Ohne Bild',
    '<img src="/missing.svg" alt=""><img src="https://elsewhere.example/a.png" alt="">',
  );
  await expect(printer.print(`${origin}/de/a/`, lacking)).rejects.toThrow(
    /^Es fehlt: .*https:\/\/region\.example\/missing\.svg.*https:\/\/elsewhere\.example\/a\.png/,
  );
  const noFont = pageOf('de', 'Ohne Schrift', '<p>Eins</p>').replace('latin-400', 'latin-500');
  await expect(printer.print(`${origin}/de/b/`, noFont)).rejects.toThrow(/Schrift "?H"?/);
  expect((await readPdf(await printer.print(`${origin}/de/c/`, pageOf('de', 'Mit allem', '')))).title).toBe(
    'Mit allem',
  );
});

test('As many pages as are asked for are printed at once', async () => {
  const titles = ['A', 'B', 'C', 'D'];
  const pdfs = await Promise.all(
    titles.map((title) => printer.print(`${origin}/${title}/`, pageOf('de', title, `<p>${title}</p>`))),
  );
  const read = await Promise.all(pdfs.map((pdf) => readPdf(pdf)));
  expect(read.map(({ title }) => title)).toEqual(titles);
});
