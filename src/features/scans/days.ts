/** Which day a moment, in seconds since 1970, belongs to in a time zone. Empty outside of this century. */
export function daysIn(timeZone: string): (seconds: number) => string {
  const format = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  let last = { slot: NaN, day: '' };
  return (seconds) => {
    if (!(seconds >= first && seconds < end)) return '';
    const slot = Math.floor(seconds / quarter);
    if (slot !== last.slot) last = { slot, day: isoDay(format, slot * quarter) };
    return last.day;
  };
}

// Every time zone changes its day at a quarter of an hour, so lines that follow one another share an answer.
const quarter = 15 * 60;
const first = Date.UTC(2000, 0, 2) / 1000;
const end = Date.UTC(2099, 11, 31) / 1000;

function isoDay(format: Intl.DateTimeFormat, seconds: number): string {
  const parts = new Map(format.formatToParts(seconds * 1000).map(({ type, value }) => [type, value]));
  return [parts.get('year'), parts.get('month'), parts.get('day')].join('-');
}

/** Every day from one to another, both included. */
export function daysBetween(from: string, until: string): string[] {
  const days: string[] = [];
  for (let time = Date.parse(from); time <= Date.parse(until); time += 24 * 60 * 60 * 1000) {
    days.push(new Date(time).toISOString().slice(0, 10));
  }
  return days;
}
