import { getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { openPdf, said } from '../../src/features/codes/artwork/decoding.ts';

/** A PDF as assistive technology finds it: what it says of itself, its outline, its tags in reading order. */
export interface Pdf {
  title: string;
  lang: string;
  isMarked: boolean;
  showsTitle: boolean;
  /** Titles of the bookmarks, each before those below it. */
  outline: string[];
  pages: Tag[];
  /** Every tag of all pages. */
  tags: Tag[];
  /** Names of the fonts its text is set in, as their files carry them. */
  fonts: string[];
  /** What the code at the foot of the first page says. */
  code: () => Promise<string>;
}

export interface Tag {
  role: string;
  alt?: string;
  lang?: string;
  text: string;
  children: Tag[];
}

export async function readPdf(bytes: Uint8Array): Promise<Pdf> {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  const pages = await Promise.all(numbers.map(async (number) => tagsOf(await document.getPage(number))));
  const { info } = await document.getMetadata();
  const { Title, Language } = info as { Title?: string; Language?: string };
  const preferences: { DisplayDocTitle?: boolean } | null = await document.getViewerPreferences();
  return {
    title: Title ?? '',
    lang: Language ?? '',
    isMarked: Boolean((await document.getMarkInfo())?.Marked),
    showsTitle: preferences?.DisplayDocTitle === true,
    outline: titlesIn(await document.getOutline()),
    pages,
    tags: pages.flatMap((page) => [...allTags(page)]),
    fonts: [
      ...new Set((await Promise.all(numbers.map(async (number) => fontsOf(await document.getPage(number))))).flat()),
    ],
    code: () => codeOn(bytes),
  };
}

/** What the fonts of the site's typeface are called in their files. */
export const ownFonts = /^(HankenGrotesk|Inter)/;

/** The fonts of a page, without the tag that says they hold some letters only: `Inter-Regular`. */
async function fontsOf(page: PDFPageProxy): Promise<string[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const used = new Set(fnArray.flatMap((operator, at) => (operator === OPS.setFont ? String(argsArray[at][0]) : [])));
  return [...used].map((id) => {
    const { name } = page.commonObjs.get(id) as { name?: string };
    return name?.replace(/^[A-Z]{6}\+/, '') ?? 'without a name';
  });
}

interface StructNode {
  role?: string;
  alt?: string;
  lang?: string;
  id?: string;
  children?: StructNode[];
}

/** The tags of a page with their text. What has none, such as its running foot, is left out. */
async function tagsOf(page: PDFPageProxy): Promise<Tag> {
  const tree = (await page.getStructTree()) as StructNode | null;
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const texts = new Map<string, string>();
  const open: string[] = [];
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast(Boolean);
      if (id) texts.set(id, (texts.get(id) ?? '') + item.str + (item.hasEOL ? '\n' : ''));
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id);
  }
  const tagOf = ({ role = '', alt, lang, id, children = [] }: StructNode): Tag => {
    const inner = children.map(tagOf);
    return {
      role,
      ...(alt !== undefined && { alt }),
      ...(lang !== undefined && { lang }),
      text: (id && texts.get(id)) ?? inner.map(({ text }) => text).join(' '),
      children: inner,
    };
  };
  return tagOf(tree ?? {});
}

function* allTags(tag: Tag): Generator<Tag> {
  yield tag;
  for (const child of tag.children) yield* allTags(child);
}

type Outline = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>;

const titlesIn = (outline: Outline | null): string[] =>
  (outline ?? []).flatMap(({ title, items }) => [title, ...titlesIn(items as Outline)]);

export const tagsIn = (tag: Tag, role: string): Tag[] => [...allTags(tag)].filter((found) => found.role === role);

/** Reads the code at the lower left of the first page, as a camera does that is held over it. */
async function codeOn(pdf: Uint8Array): Promise<string> {
  const { paint, close } = await openPdf(pdf);
  const picture = await paint(1, ({ width, height }) => ({
    left: 0,
    top: height * 0.7,
    width: width * 0.4,
    height: height * 0.3,
    scale: 3,
  }));
  await close();
  return said(picture);
}
