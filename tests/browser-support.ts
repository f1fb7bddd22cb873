import bcd from '@mdn/browser-compat-data' with { type: 'json' };
import type { BrowserName, CompatStatement, SimpleSupportStatement } from '@mdn/browser-compat-data/types';
import { browsers } from '../src/output/browsers.ts';

/** The browsers of a name of browserslist in the compatibility data: the same version is on desks and on phones. */
const namesOf: Record<string, BrowserName[]> = {
  chrome: ['chrome', 'chrome_android'],
  edge: ['edge'],
  firefox: ['firefox', 'firefox_android'],
  safari: ['safari'],
  ios_saf: ['safari_ios'],
};

const oldest = browsers.flatMap(({ name, version }) => (namesOf[name] ?? []).map((browser) => ({ browser, version })));

/** What the data says of a feature, such as `css.properties.float.inline-start`; nothing if it has no such entry. */
export function compatOf(feature: string[]): CompatStatement | undefined {
  let place: unknown = bcd;
  for (const name of feature) {
    if (typeof place !== 'object' || place === null || !Object.hasOwn(place, name)) return undefined;
    place = (place as Record<string, unknown>)[name];
  }
  return (place as { __compat?: CompatStatement }).__compat;
}

/**
 * The browsers of `package.json` that do not know a feature in their oldest version, by any of the prefixes it is
 * written with (none is '').
 */
export const lackedBy = ({ support }: CompatStatement, prefixes: readonly string[] = ['']): string[] =>
  oldest
    .filter(({ browser, version }) => {
      const statements = [support[browser] ?? []].flat();
      return !statements.some((statement) => isKnown(statement, version) && prefixes.includes(statement.prefix ?? ''));
    })
    .map(({ browser, version }) => `${browser} ${version}`);

function isKnown(statement: SimpleSupportStatement, version: string): boolean {
  const { version_added: added, version_removed: removed, flags, alternative_name: otherName } = statement;
  if (flags || otherName || statement.partial_implementation) return false;
  return typeof added === 'string' && isReached(added, version) && !(removed && isReached(removed, version));
}

/** Whether a version of the data, `17.4` or `≤79`, is there in this one. */
function isReached(added: string, version: string): boolean {
  if (added === 'preview') return false;
  const [wanted, given] = [added.replace('≤', ''), version].map((text) => text.split('.').map(Number));
  const part = [0, 1, 2].find((index) => (wanted![index] ?? 0) !== (given![index] ?? 0));
  return part === undefined || (wanted![part] ?? 0) < (given![part] ?? 0);
}
