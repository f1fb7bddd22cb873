import manifest from '../../package.json' with { type: 'json' };

/**
 * The oldest versions of browsers the site is made for, from the `browserslist` of `package.json`. They are written
 * out, not "the last two years": the same commit makes the same bytes, whatever the day.
 */
export const browsers: Browser[] = manifest.browserslist.map(browserOf);

export interface Browser {
  /** As browserslist calls it: `ios_saf`. */
  name: string;
  version: string;
}

function browserOf(query: string): Browser {
  const [, name, version] = /^(\w+) >= ([\d.]+)$/.exec(query) ?? [];
  if (!name || !version) throw new Error(`package.json: "${query}" is no browser with its oldest version.`);
  return { name, version };
}

/** The same for Vite, which has its styles and scripts written for them: `ios17.5`. */
export const buildTargets = browsers.map(({ name, version }) => (name === 'ios_saf' ? 'ios' : name) + version);
