import type { Span } from './swiss-text.ts';

/**
 * Where a text names something by its address: web and mail addresses, domains and file names of any ending,
 * paths, handles, and `{{gaps}}`. None of it is a word that may be respelt (LOC-21).
 */
export const addressesIn = (text: string): Span[] =>
  mayHoldOne.test(text) ? [...text.matchAll(address)].map(({ 0: found, index }) => [index, index + found.length]) : [];

/** Most texts have none, and the search takes time. */
const mayHoldOne = /[.@:](?=[^\s)“»])(?<=[\p{L}\p{N}_-].)|[@#~\\/][\p{L}\p{N}\\/]|\{\{|\$t\(/u;

const marks = String.raw`\s<>„“”«»‚‘‹›`;
const start = String.raw`(?<![\p{L}\p{M}\p{N}_])`;
const end = String.raw`(?![\p{L}\p{M}\p{N}_])`;
const part = String.raw`[\p{L}\p{M}\p{N}_-]`;

/** Abbreviations before which a space is missing are no names of files: "bzw.große", "ca.zehn". */
const abbreviations = String.raw`${start}(?!(?:bzw|usw|etc|ca|vgl|inkl|exkl|ggf|evtl|max|min|nr|str|tel|abs|art|mio|mrd|zzgl|abzgl)\.\p{L})`;

/** What ends the name of a file or a domain: in small letters or in capitals alone; a capital begins a sentence. */
const ending = String.raw`(?:[\p{Ll}][\p{Ll}\d]{1,23}|\p{Lu}[\p{Lu}\d]{1,4}|7z|3ds|3mf)`;
const path = String.raw`(?:[\/\\][^${marks}]*)?`;

// No name is longer than 200 letters: without a bound, a line of nothing but dots takes half a minute.
const address = new RegExp(
  [
    String.raw`\{\{.*?\}\}|\$t\(.*?\)`,
    String.raw`(?:[a-z][a-z\d+.-]*:\/\/|[Ww]{3}\.|mailto:|tel:)[^${marks}]+`,
    String.raw`[\p{L}\p{M}\p{N}._+-]{1,200}@[\p{L}\p{M}\p{N}.-]{1,200}`,
    // A handle or hashtag.
    String.raw`${start}[@#]\p{L}[\p{L}\p{M}\p{N}_.-]*`,
    // A path: C:\Pläne, \\Server\Pläne, ~/pläne, ./pläne, /pläne/größe
    String.raw`${start}(?:\p{Lu}:|\\)\\[^${marks}]+|(?<![^${marks}(])(?:(?:~|\.{1,2})\/${part}|\/(?:${part}+[\/.]|\p{Ll}))[^${marks},;)]*`,
    String.raw`${abbreviations}[\p{L}\p{M}\p{N}_.\/\\-]{0,200}${part}{2,}\.${ending}${end}(?:\.${ending}${end})*(?::\d+)?${path}`,
    // One letter before the dot is an abbreviation, unless the ending is well known: x.com, a.pdf, Plan.Pdf.
    String.raw`[\p{L}\p{M}\p{N}_.\/-]{1,200}\.(?:de|ch|at|eu|com|org|net|info|[Pp]df|[Dd]ocx?|[Xx]lsx?|[Pp]ptx?|[Cc]sv|[Jj]pe?g|[Pp]ng|[Zz]ip)${end}${path}`,
  ].join('|'),
  'gu',
);
