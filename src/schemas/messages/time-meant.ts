/** How a time of day is written here. */
export const timePattern = /^([01]\d|2[0-3]):[0-5]\d$/;

/** The last minute of a day: what ends at midnight ends then. */
const lastMinute = '23:59';

/** The time meant by one that is written otherwise: `9`, `9 Uhr`, `09.30`, `9h30`, `0930`, `5 pm`, `24:00`. */
export function timeMeant(written: string): string | undefined {
  const [, hours = '', minutes = '00', half = ''] = forms.map((form) => form.exec(written.trim())).find(Boolean) ?? [];
  if (hours === '') return undefined;
  const hour = Number(hours) + (/^p/i.test(half) && Number(hours) < 12 ? 12 : 0);
  const midnight = /^a/i.test(half) && hour === 12 ? 0 : hour;
  if (midnight === 24 && Number(minutes) === 0) return lastMinute;
  const time = `${String(midnight).padStart(2, '0')}:${minutes}`;
  return timePattern.test(time) ? time : undefined;
}

/** Hours, minutes, and which half of the day they are of. */
const forms = [
  /^(\d{1,2})(?:\s*[:.,h]\s*(\d{2}))?(?::00)?\s*(?:Uhr|h)?\s*([ap]\.?m\.?)?$/i,
  /^(\d{1,2})\s*Uhr\s*(\d{2})$/i,
  /^(\d{2})(\d{2})\s*(?:Uhr|h)?$/i,
];
