import { type Document as YamlDocument, isPair, isScalar, type Scalar, visit } from 'yaml';
import type { Issue } from '../issue.ts';

type Finding = Pick<Issue, 'problem' | 'hint' | 'level' | 'coversLine'> & { offset: number };

/**
 * Texts without quotation marks that end at a #: `title: Gewerbepark #1 am Hafen` reads "Gewerbepark". A comment is
 * one where it stands behind a number, a key word or a text in quotation marks, or set off by two spaces.
 */
export function cutTexts(parsed: YamlDocument, yaml: string): Finding[] {
  const found: Finding[] = [];
  visit(parsed, {
    Scalar(key, scalar, path) {
      const { range, type, source = '' } = scalar;
      if (!range || type !== 'PLAIN' || key === 'key') return;
      const rest = /^( *)(#\S.*|# .*)/.exec(yaml.slice(range[1]).split('\n', 1)[0] ?? '');
      if (!rest || (source !== '' && rest[1] === '')) return;
      const [, gap = '', comment = ''] = rest;
      if (!isCut(scalar, source, gap, comment)) return;
      const pair = path.at(-1);
      const field = isPair(pair) && isScalar(pair.key) ? `${String(pair.key.value)}: ` : '- ';
      found.push({ offset: range[0], ...cutAt(field, source, comment.trimEnd()) });
    },
  });
  return found;
}

/** Keys, numbers and words of a choice are no texts; a comment right behind one is a comment. */
const keyLike = /^[a-z0-9][a-zA-Z0-9/.+_-]*$/;

function isCut({ value }: Scalar, source: string, gap: string, comment: string): boolean {
  const isGlued = /^#\S/.test(comment);
  if (source === '') return isGlued;
  if (typeof value !== 'string') return isGlued && /^#\d/.test(comment);
  if (isGlued) return true;
  return gap.length === 1 && !keyLike.test(source);
}

function cutAt(field: string, text: string, comment: string): Omit<Finding, 'offset'> {
  const quoted = (whole: string) => `„${field}'${whole.replaceAll("'", "''")}'“`;
  const whole = text ? `${text} ${comment}` : comment;
  return {
    problem: text
      ? `Der Text endet vor „${comment}“: Ohne Anführungszeichen beginnt mit „ #“ ein Kommentar, und gelesen wird nur „${text}“.`
      : `Hinter „${field.trim()}“ steht nur „${comment}“: Ohne Anführungszeichen ist das ein Kommentar.`,
    hint: text
      ? `Gehört es zum Text, schreiben Sie ${quoted(whole)}; ist es ein Kommentar, ${quoted(text)} und den Kommentar dahinter.`
      : `Gehört es zum Text, schreiben Sie ${quoted(whole)}; ist es ein Kommentar, lassen Sie hinter # ein Leerzeichen.`,
    level: 'warning',
    // That the field is empty comes of it.
    ...(text === '' && { coversLine: true }),
  };
}
