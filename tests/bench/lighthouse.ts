import { launch } from 'chrome-launcher';
import lighthouse, { type Result } from 'lighthouse';
import { launchArguments } from '../../src/machine/browser.ts';

export interface Audit {
  /** Score of each category in points of 100. */
  scores: Record<string, number>;
  /** Milliseconds to the largest paint, layout shift, milliseconds of blocked time. */
  lcp: number;
  cls: number;
  tbt: number;
  /** What keeps a score below 100, as Lighthouse names it. */
  findings: string[];
}

/** Lighthouse with its own settings for a phone on a slow network. */
export const audit = async (url: string, browser: string): Promise<Audit> => auditOf(await result(url, browser));

/** Milliseconds to the first and to the largest paint. */
export interface Paints {
  fcp: number;
  lcp: number;
}

/** The same settings, for nothing but when a page is painted. */
export async function paintsOf(url: string, browser: string): Promise<Paints> {
  const { audits } = await result(url, browser, ['first-contentful-paint', 'largest-contentful-paint']);
  return { fcp: valueIn(audits, 'first-contentful-paint'), lcp: valueIn(audits, 'largest-contentful-paint') };
}

async function result(url: string, browser: string, onlyAudits?: string[]): Promise<Result> {
  const chrome = await launch({ chromePath: browser, chromeFlags: ['--headless=new', ...launchArguments] });
  try {
    const settings = {
      port: chrome.port,
      logLevel: 'error',
      output: 'json',
      ...(onlyAudits && { onlyAudits }),
    } as const;
    const run = await lighthouse(url, settings);
    if (!run) throw new Error(`Lighthouse said nothing about ${url}.`);
    return run.lhr;
  } finally {
    chrome.kill();
  }
}

const valueIn = (audits: Result['audits'], id: string) => audits[id]?.numericValue ?? Number.NaN;

function auditOf({ audits, categories }: Result): Audit {
  const refs = Object.values(categories).flatMap(({ auditRefs }) => auditRefs);
  return {
    scores: Object.fromEntries(
      Object.values(categories).map(({ title, score }) => [title, Math.round((score ?? 0) * 100)]),
    ),
    lcp: valueIn(audits, 'largest-contentful-paint'),
    cls: valueIn(audits, 'cumulative-layout-shift'),
    tbt: valueIn(audits, 'total-blocking-time'),
    findings: refs
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.995)
      .map(({ id }) => `${id}: ${audits[id]?.displayValue ?? audits[id]?.title ?? ''} ${placesOf(audits[id])}`.trim()),
  };
}

/** Where on the page, or what was said. */
function placesOf(found: Result['audits'][string] | undefined): string {
  const items = found?.details && 'items' in found.details ? (found.details.items as Item[]) : [];
  return items.map(({ node, description, url }) => node?.selector ?? [description, url].join(' ').trim()).join('; ');
}

interface Item {
  node?: { selector?: string };
  description?: string;
  url?: string;
}
