import type { ReadText } from './encoding.ts';
import type { Document } from './document.ts';

type Reader = (file: string, read: ReadText) => Document;

/** The document last made of each file, for as long as anybody holds it, and what it was made of. */
const documents = new Map<string, WeakRef<Document>>();
const sources = new WeakMap<Document, ReadText>();

/**
 * The document of a file, the one made of it before where the same stands in it: what others know of a document is then
 * still known when a region is read anew after one of its files was saved. A document is never changed.
 */
export function asKnown(path: string, file: string, read: ReadText, documentOf: Reader): Document {
  const known = documents.get(path)?.deref();
  if (known && known.file === file && isSame(sources.get(known), read)) return known;
  const document = documentOf(file, read);
  documents.set(path, new WeakRef(document));
  sources.set(document, read);
  return document;
}

/** What is refused unread has no text to compare. */
const isSame = (before: ReadText | undefined, now: ReadText) =>
  before?.text === now.text && before.isReadable === now.isReadable && !before.refused && !now.refused;
