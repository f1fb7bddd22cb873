/**
 * The key of the entry somebody means who writes its place in the folders or on a site: `/sites/hafen`,
 * `../hafen/`, `content/sites/hafen/de.mdx`. Undefined where it is none, or may be several.
 */
export function keyMeant(written: string, keys: Iterable<string>): string | undefined {
  const [path = ''] = written.split(/[?#]/);
  const parts = path.split('/').filter((part) => !['', '.', '..', 'content'].includes(part));
  if (isFile(parts.at(-1))) parts.pop();
  const [kind, id] = [parts.at(-2), parts.at(-1)];
  if (id === undefined) return undefined;
  const known = [...keys];
  if (known.includes(`${kind}/${id}`)) return `${kind}/${id}`;
  const [only, ...others] = known.filter((key) => key.split('/')[1] === id && !key.startsWith('overview/'));
  return others.length === 0 ? only : undefined;
}

const isFile = (part = '') => /\.(?:mdx?|ya?ml|html?)$/i.test(part);
