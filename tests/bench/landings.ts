import { type Browser, chromium } from 'playwright';
import { codePagesOf } from '../../src/routes/codes.ts';
import type { Site } from '../../src/routes/site.ts';
import { launchArguments, provideBrowser } from '../../src/machine/browser.ts';
import { preview } from '../../src/cli/preview.ts';
import { inKilobytes, table } from './markdown.ts';
import { folder } from './timed-build.ts';

/** The network of a full hall: 400 kbit/s, and 400 ms until an answer begins (QR-40). */
const hall = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

const maxSeconds = 3;

/** When the page behind a code is seen in a full hall, in each language of the first code; nothing where there is none. */
export async function landingTable(site: Site): Promise<string | undefined> {
  const [first] = codePagesOf(site);
  if (!first) return undefined;
  const pages = codePagesOf(site).filter(({ code }) => code === first.code);
  const server = await preview(folder);
  const browser = await chromium.launch({ executablePath: provideBrowser(), args: launchArguments });
  try {
    const rows: (string | number)[][] = [];
    for (const { href } of pages) {
      const { seconds, requests, bytes } = await seenInTheHall(browser, server.url + href);
      rows.push([
        href,
        `${seconds.toFixed(2)} s${seconds > maxSeconds ? ' **over**' : ''}`,
        requests,
        inKilobytes(bytes),
      ]);
    }
    return table(['Behind a code', `seen at 400 kbit/s ≤ ${maxSeconds} s`, 'Requests', 'Bytes'], rows);
  } finally {
    await browser.close();
    server.close();
  }
}

async function seenInTheHall(browser: Browser, url: string) {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', hall);
  let [requests, bytes] = [0, 0];
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    requests += 1;
    bytes += encodedDataLength;
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  const seconds = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]!.startTime / 1000,
  );
  await page.close();
  return { seconds, requests, bytes };
}
