import { describe, expect, it } from 'vitest';
import { combined, caddy, common, phone, tallyOf } from '../../checks/scans/logs.ts';

/** What one line counts as. */
async function counted(...lines: string[]) {
  const { days, bots, lost } = await tallyOf(lines);
  const counts = [...days.values()].flatMap((codes) => [...codes].map(([code, kinds]) => ({ code, ...kinds })));
  return { counts, bots, lost: [...lost] };
}

const none = { scanned: 0, typed: 0, contactCards: 0, appointments: 0 };
const nothing = { counts: [], bots: 0, lost: [] };

describe('what is counted', () => {
  it.each([
    ['/M/K7R/', 'scanned'],
    ['/M/K7R', 'scanned'],
    ['/M/K7R/?fbclid=abc', 'scanned'],
    ['/m/k7r/', 'typed'],
    ['/m/k7r', 'typed'],
    ['/m/K7R/', 'typed'],
    ['/M/k7r', 'typed'],
    ['/m/k7r/kontakt.vcf', 'contactCards'],
    ['/M/K7R/en/contact.VCF', 'contactCards'],
    ['/m/k7r/termin.ics', 'appointments'],
  ])('%s as %s', async (target, kind) => {
    expect(await counted(combined({ target }))).toEqual({ ...nothing, counts: [{ code: 'K7R', ...none, [kind]: 1 }] });
  });

  it('a scan once, with the redirect that comes first', async () => {
    const lines = [
      combined({ target: '/M/K7R', status: 301 }),
      combined({ target: '/M/K7R', status: 308 }),
      combined({ target: '/M/K7R/' }),
    ];
    expect((await counted(...lines)).counts).toEqual([{ code: 'K7R', ...none, scanned: 1 }]);
  });

  it('a page that had not changed', async () => {
    expect((await counted(combined({ status: 304 }))).counts).toEqual([{ code: 'K7R', ...none, scanned: 1 }]);
  });

  it.each([
    [{ method: 'HEAD' }],
    [{ method: 'POST' }],
    [{ method: 'OPTIONS' }],
    [{ status: 206 }],
    [{ status: 302 }],
    [{ status: 403 }],
    [{ status: 500 }],
    [{ target: '/m/k7r/en/' }],
    [{ target: '/m/k7r/?kept' }],
    [{ target: '/m/k7r/kontakt.vcf?kept' }],
    [{ target: '/m/k7r/de-CH/' }],
    [{ target: '/m/' }],
    [{ target: '/M/K7R/code.svg' }],
    [{ target: '/de/M/K7R/' }],
    [{ target: '/m/%4b7r/' }],
  ])('nothing of %o', async (line) => {
    expect(await counted(combined(line))).toEqual(nothing);
  });

  it.each(['https://region.example/m/k7r/en/', 'https://region.example/m/k7r/de-CH', '/M/K7R/en/?x'])(
    'nothing of who comes back from another language, %s',
    async (referrer) => {
      expect(await counted(combined({ referrer }))).toEqual(nothing);
    },
  );

  it('who comes from elsewhere, and a contact card from its own page', async () => {
    const lines = [
      combined({ referrer: 'https://region.example/m/k7s/' }),
      combined({ referrer: 'https://region.example/de/' }),
      combined({ target: '/m/k7r/kontakt.vcf', referrer: 'https://region.example/m/k7r/' }),
    ];
    expect((await counted(...lines)).counts).toEqual([{ code: 'K7R', ...none, scanned: 2, contactCards: 1 }]);
  });

  it('codes that are none as one, typing errors among them, without their names', async () => {
    const lines = ['/m/k77/', '/M/XYZ/', '/m/k7rr'].map((target) => combined({ target, status: 404 }));
    expect(await counted(...lines, combined({ target: '/M/OLD/' }))).toEqual({
      ...nothing,
      counts: [{ code: 'unlisted', ...none, typed: 2, scanned: 2 }],
    });
  });

  it('a code the server does not find as lost, not as a scan', async () => {
    expect(await counted(combined({ status: 404 }), combined({ status: 410, target: '/m/k7s/' }))).toEqual({
      ...nothing,
      lost: ['K7R', 'K7S'],
    });
  });

  it('neither other codes nor those that are none, where one fair is asked for', async () => {
    const lines = [combined(), combined({ target: '/M/M2P/' }), combined({ target: '/M/ZZZ/' })];
    const { days } = await tallyOf(lines, { codes: new Set(['K7R', 'K7S']), withUnlisted: false });
    expect([...days.values()].flatMap((codes) => [...codes.keys()])).toEqual(['K7R']);
  });

  it('days from one to another, both included', async () => {
    const lines = [11, 12, 13, 14].map((day) => combined({ time: `${day}/May/2027:12:00:00 +0200` }));
    const { days, first, last } = await tallyOf(lines, { from: '2027-05-12', until: '2027-05-13' });
    expect([[...days.keys()], first, last]).toEqual([['2027-05-12', '2027-05-13'], '2027-05-12', '2027-05-13']);
  });
});

describe('who is counted', () => {
  it.each([
    phone,
    'Mozilla/5.0 (Linux; Android 14; SM-S918B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/27.0 Chrome/125.0.0.0 Mobile Safari/537.36',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) GSA/320.0.639006642 Mobile/15E148 Safari/604.1',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 [FBAN/FBIOS;FBAV/467.0]',
    'Mozilla/5.0 (Linux; Android 12; CUBOT X50) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0.49',
    'Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0',
  ])('a person with %s', async (agent) => {
    expect(await counted(combined({ agent }))).toMatchObject({ counts: [{ scanned: 1 }], bots: 0 });
  });

  const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
  const android = 'Mozilla/5.0 (Linux; Android 14; Pixel 8; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0';
  const ipad = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)';

  it.each([
    'QRScanner/2.3',
    'Barcode Scanner/4.7',
    `${android} Chrome/126.0.0.0 Mobile Safari/537.36 QRScanner/2.3`,
    `${android} Chrome/126.0.0.0 Mobile Safari/537.36 BarcodeScanner/1.2`,
    `${android} Chrome/126.0.0.0 Mobile Safari/537.36 QR & Barcode Scanner/3`,
    `${android} Chrome/126.0.0.0 Mobile Safari/537.36 com.example.qrcode.scanner/1.0.4`,
    `${android} Chrome/126.0.0.0 Mobile Safari/537.36 (Kaspersky QR Scanner)`,
    `${iphone} Mobile/15E148 QRCodeReader/4.1`,
    `${iphone} Mobile/15E148 QR-Capture/1`,
    `${iphone} Mobile/15E148 ScanLife/7.2`,
    `${iphone} Mobile/15E148 CodeScanner`,
    `${ipad} Version/17.5 Safari/605.1.15 QRScan/2`,
  ])('a person with an app that reads codes, %s', async (agent) => {
    expect(await counted(combined({ agent }))).toMatchObject({ counts: [{ scanned: 1 }], bots: 0 });
  });

  it.each([
    ['crawler', `${android} Chrome/126.0.0.0 Mobile Safari/537.36 QRCrawler/1.0`],
    ['crawler', 'Mozilla/5.0 (compatible; QRScannerBot/1.0; +https://scanner.example/bot.html)'],
    ['crawler', 'QRScanner/2.3 (+https://scanner.example)'],
    ['program of an app', 'QRScanner/2.3 CFNetwork/1494.0.7 Darwin/23.4.0'],
    ['headless', `${iphone.replace('iPhone;', 'X11;')} HeadlessChrome/126.0.0.0 QRScanner/2.3`],
    ['search for holes', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/120.0.0.0 Safari/537.36 Nessus Scanner'],
    ['search for holes', `${android} Chrome/126.0.0.0 Mobile Safari/537.36 SecurityScanner/1.0`],
    ['search for holes', 'Mozilla/5.0 zgrab/0.x'],
    ['crawler', 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)'],
    [
      'crawler',
      'Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; GPTBot/1.2; +https://openai.com/gptbot)',
    ],
    ['preview', 'WhatsApp/2.24.9.74 A'],
    ['preview', 'TelegramBot (like TwitterBot)'],
    ['preview', 'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)'],
    ['preview', 'Mozilla/5.0 (Windows NT 6.1; WOW64) SkypeUriPreview Preview/0.5'],
    ['preview', 'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)'],
    ['preview', 'Threema/5.0'],
    ['monitoring', 'Mozilla/5.0+(compatible; UptimeRobot/2.0; http://www.uptimerobot.com/)'],
    ['monitoring', 'Mozilla/5.0 (compatible; NodePing)'],
    ['monitoring', 'check_http/v2.3.3 (monitoring-plugins 2.3.3)'],
    ['script', 'curl/8.5.0'],
    ['script', 'node'],
    ['script', 'Dalvik/2.1.0 (Linux; U; Android 13)'],
    [
      'headless',
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/126.0.0.0 Safari/537.36',
    ],
    ['too long', `${phone}${' a'.repeat(4000)}`],
  ])('no %s: %s', async (_, agent) => {
    expect(await counted(combined({ agent }))).toEqual({ ...nothing, bots: 1 });
  });

  it('nobody who is asked ahead for', async () => {
    expect(await counted(caddy({}, { 'Sec-Purpose': ['prefetch'] }))).toEqual({ ...nothing, bots: 1 });
    expect(await counted(caddy({}, { Purpose: ['preview'] }))).toEqual({ ...nothing, bots: 1 });
  });

  it('everybody in a log that names no browsers, but nobody nameless in one that does', async () => {
    expect((await counted(common(), common())).counts).toMatchObject([{ scanned: 2 }]);
    expect(await counted(combined({ agent: '-' }), combined({ target: '/de/' }))).toEqual(nothing);
  });
});
