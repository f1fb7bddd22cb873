/** A value of CBOR (RFC 8949) by where it stands among the bytes; a list knows its own. */
export interface CborItem {
  start: number;
  end: number;
  items: CborItem[];
}

/** Where the value at a place and all within it stand. Knows what Pagefind writes: numbers, texts and lists. */
export function cborItem(bytes: Buffer, start: number): CborItem {
  const { kind, count, next } = headAt(bytes, start);
  if (kind === unsigned) return { start, end: next, items: [] };
  if (kind === text) return { start, end: next + count, items: [] };
  if (kind !== list) throw new Error(`Pagefind wrote what is neither number, text nor list (${kind}) at ${start}.`);
  const items: CborItem[] = [];
  let end = next;
  for (let index = 0; index < count; index++) {
    const item = cborItem(bytes, end);
    items.push(item);
    end = item.end;
  }
  return { start, end, items };
}

const unsigned = 0;
const text = 3;
const list = 4;

/** The first byte says what it is and how long, or in how many bytes that follows. */
function headAt(bytes: Buffer, start: number) {
  const first = bytes.readUInt8(start);
  const [kind, said] = [first >> 5, first & 31];
  if (said < 24) return { kind, count: said, next: start + 1 };
  const width = 2 ** (said - 24);
  if (width > 4) throw new Error(`Pagefind wrote a number of ${width} bytes at ${start}.`);
  return { kind, count: bytes.readUIntBE(start + 1, width), next: start + 1 + width };
}

/** The bytes with the items of a list in the order of their own bytes. */
export function withSorted(bytes: Buffer, { end, items }: CborItem): Buffer {
  const [first] = items;
  if (!first) return bytes;
  const sorted = items.map((item) => bytes.subarray(item.start, item.end)).sort((a, b) => Buffer.compare(a, b));
  return Buffer.concat([bytes.subarray(0, first.start), ...sorted, bytes.subarray(end)]);
}
