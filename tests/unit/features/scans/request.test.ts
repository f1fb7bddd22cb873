import { describe, expect, it } from 'vitest';
import { daysIn } from '../../../../src/features/scans/days.ts';
import { requestIn } from '../../../../src/features/scans/request.ts';
import { caddy, combined, common, phone } from '../../checks/scans/logs.ts';

const dayOf = daysIn('Europe/Berlin');
const read = (line: string) => {
  const request = requestIn(line, dayOf);
  return request && { ...request, said: request.said() };
};

const scan = { day: '2027-05-12', method: 'GET', target: '/M/K7R/', status: 200 };
const nothing = { referrer: '', agent: '', isPrefetch: false };

describe('a line of a log', () => {
  it.each([
    ['nginx, combined', combined(), { ...nothing, agent: phone }],
    ['Apache, common', common(), nothing],
    ['Caddy', caddy(), { ...nothing, agent: phone }],
    ['Apache with the host in front', `region.example:443 ${combined()}`, { ...nothing, agent: phone }],
    ['fields behind', `${combined()} "203.0.113.9" 0.004 0.003`, { ...nothing, agent: phone }],
    ['a shortened address', combined().replace('198.51.100.77', '198.51.100.0'), { ...nothing, agent: phone }],
    ['no address at all', combined().replace('198.51.100.77', '-'), { ...nothing, agent: phone }],
    ['an address of version 6', combined().replace('198.51.100.77', '2001:db8::1'), { ...nothing, agent: phone }],
    ['a name with a bracket', combined().replace('- - [', '- a [12/May] b ['), { ...nothing, agent: phone }],
    [
      'a referrer',
      combined({ referrer: 'https://region.example/de/' }),
      {
        ...nothing,
        agent: phone,
        referrer: 'https://region.example/de/',
      },
    ],
  ])('is read: %s', (_, line, said) => {
    expect(read(line)).toEqual({ ...scan, said });
  });

  it('ends its texts at the mark that ends them', () => {
    expect(read(combined({ target: '/a\\"b', agent: 'He said \\"x\\\\' }))).toMatchObject({
      target: '/a\\"b',
      said: { agent: 'He said \\"x\\\\' },
    });
  });

  it('is a request of nobody when it is no HTTP', () => {
    expect(read(combined().replace(/"GET .*?"/, '"\\x16\\x03\\x01"'))).toMatchObject({ method: '\\x16\\x03\\x01' });
  });

  it('has its day as the server wrote it, in whatever time zone', () => {
    expect(read(combined({ time: '12/May/2027:23:59:59 -0700' }))?.day).toBe('2027-05-12');
    expect(read(combined({ time: '29/Feb/2028:00:00:00 +0000' }))?.day).toBe('2028-02-29');
  });

  it.each([
    ['2027-05-12T21:59:59Z', '2027-05-12'],
    ['2027-05-12T22:00:00Z', '2027-05-13'],
    ['2027-12-31T22:59:59Z', '2027-12-31'],
    ['2027-12-31T23:00:00Z', '2028-01-01'],
    // Clocks go forward at 01:00 UTC, and a day has 23 hours.
    ['2027-03-28T21:59:59Z', '2027-03-28'],
    ['2027-03-28T22:00:00Z', '2027-03-29'],
  ])('of Caddy at %s is of %s in Berlin', (moment, day) => {
    const seconds = Date.parse(moment) / 1000;
    expect(read(caddy({ time: String(seconds) }))?.day).toBe(day);
    expect(read(caddy({ time: String(seconds * 1000) }))?.day).toBe(day);
    expect(read(caddy({ time: String(seconds * 1e9) }))?.day).toBe(day);
    expect(read(caddy().replace('1810110667.25', `"${moment}"`))?.day).toBe(day);
  });

  it('of Caddy tells of its headers, however they are written', () => {
    expect(read(caddy({}, { 'SEC-Purpose': ['prefetch;prerender'], referer: ['https://a.example/'] }))?.said).toEqual({
      agent: phone,
      referrer: 'https://a.example/',
      isPrefetch: true,
    });
  });

  it.each([
    ['', 'nothing'],
    ['hello', 'no log'],
    [combined({ time: '31/Feb/2027:10:00:00 +0200' }), 'no such day'],
    [combined({ time: '12/Mai/2027:10:00:00 +0200' }), 'no such month'],
    [combined({ time: '12/May/2027 10:00:00' }), 'another form of time'],
    [combined().slice(0, 40), 'cut off within its time'],
    [combined().slice(0, 60), 'cut off within its request'],
    [common().replace(' 200 ', ' - '), 'no status'],
    ['{"level":"info","msg":"server running"}', 'no request'],
    [caddy().slice(0, 200), 'half an object'],
    [caddy({ time: '-5' }), 'before all servers'],
    ['{'.repeat(60_000), 'nothing but brackets'],
  ])('cannot be read: %#', (line) => {
    expect(read(line)).toBeUndefined();
  });

  it.each([
    ['[', (size: number) => '['.repeat(size)],
    ['"', (size: number) => `${common()} "${'\\"'.repeat(size / 2)}`],
    ['\\', (size: number) => `${common()} "${'\\'.repeat(size)}`],
    ['times', (size: number) => '[12/May/2027:10:31:07 +02000'.repeat(size / 28)],
    ['spaces', (size: number) => common().replace('/M/K7R/', ' '.repeat(size))],
  ])('of any kind is read in one go: %s', (_, line) => {
    // A reader that starts again at every sign would need minutes, longer than a test may take.
    expect(() => read(line(240_000))).not.toThrow();
  });
});
