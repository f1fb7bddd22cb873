import type { Issue } from '../schemas/issue.ts';
import type { Parts } from '../schemas/region.ts';
import { namesIn } from '../schemas/messages/shape.ts';
import { slugOf, slugPattern } from '../schemas/slug.ts';

/**
 * What is missed only because its key is spelled as none can be: `Erbbaurecht` for `erbbaurecht`. The key says so
 * itself, and to propose it where it is missed would lead from one message to the other.
 */
export function missedByImpossibleKeys({ files }: Parts): (issue: Issue) => boolean {
  const spelled = ([sort, data]: [string, unknown]) =>
    namesIn(data)
      .filter((key) => !slugPattern.test(key))
      .map((key) => `${sort} ${plain(slugOf(key))}`);
  const missed = new Set(
    [['source', files.sources?.data] as [string, unknown], ['term', files.glossary?.data] as [string, unknown]].flatMap(
      spelled,
    ),
  );
  return ({ lacks = '' }) => missed.has(plain(lacks));
}

/** „Steuer Gesetze“ was `steuergesetze` or `steuer-gesetze`. */
const plain = (key: string) => key.replaceAll('-', '');
