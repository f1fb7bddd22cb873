import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const page = join(import.meta.dirname, '..', 'docs', 'requirements.md');

/** The ids of the requirements that `docs/requirements.md` defines. */
export const definedIds = () => definedIn(readFileSync(page, 'utf8'));

/** A definition is a line of a list that begins with its id in bold. */
export const definedIn = (markdown) =>
  [...markdown.matchAll(/^- \*\*([A-Z]+-?[A-Z]?\d+)\*\* \S/gm)].map(([, id = '']) => id);

const longId = String.raw`(?:LOC|QR|SLIP)-[A-Z]?\d{1,3}`;
const complianceId = String.raw`C-\d{1,2}`;
const anyId = String.raw`(?:${longId}|${complianceId}|[PL]\d{1,2})(?![\p{L}\d_-])`;
const list = `${anyId}(?:(?:, | and | or | to | with )${anyId})*`;

const pattern = (source) => new RegExp(source, 'gu');
const wordOf = (id) => pattern(String.raw`(?<![\p{L}\d_-])${id}(?![\p{L}\d_-])`);

/** At the beginning and before a colon, or nothing else than ids; whatever marks a comment or quotes a string. */
const heading = pattern(String.raw`^[\s/*'"\x60]*${list}(?=:|[\s/*'"\x60]*$)`);
const bracketed = pattern(String.raw`(?<=\()${list}(?=\))`);

/**
 * Where the ids stand that a text cites. L52 may be a road, P95 a share of durations, and in a text of a region C-17
 * an aeroplane: these count only where nothing but a requirement is meant.
 */
const placesIn = {
  string: [wordOf(longId)],
  name: [wordOf(longId), heading, bracketed],
  comment: [wordOf(longId), wordOf(complianceId), heading, bracketed],
};

/**
 * The ids that a text cites, and the index of each.
 *
 * @param {string} text
 * @param {'string' | 'name' | 'comment'} kind The name of a test or rule, a comment or prose about the code, any other string.
 */
export function idsIn(text, kind) {
  const found = placesIn[kind]
    .flatMap((place) => [...text.matchAll(place)])
    .flatMap(({ 0: citation, index }) =>
      [...citation.matchAll(pattern(anyId))].map((id) => ({ id: id[0], at: index + id.index })),
    );
  return [...new Map(found.map((citation) => [citation.at, citation])).values()];
}
