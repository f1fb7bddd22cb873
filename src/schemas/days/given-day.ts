import { dayPattern, impossiblePoint, isDay } from './calendar.ts';

/** A day given to a command, under a name. Throws, for an editor to read, where it is none. */
export function dayGiven(name: string, given: string): string {
  if (isDay(given)) return given;
  throw new NoSuchDay(name, given);
}

/** Whoever gave it is no programmer: it is told in German and without a stack trace. */
export class NoSuchDay extends Error {
  /** Whether it is written as a day, though none of the calendar. */
  isWritten: boolean;

  constructor(name: string, given: string) {
    const isWritten = dayPattern.test(given);
    const found = isWritten ? impossiblePoint(given) : undefined;
    const sign = name.startsWith('--') ? ' ' : '=';
    super(
      `${name} ist „${given}“. ${found?.problem ?? 'Das ist kein Tag.'}\n→ ${found?.hint ?? `Schreiben Sie ihn so: ${name}${sign}2026-11-22`}`,
    );
    this.isWritten = isWritten;
    this.name = 'Stichtag';
    this.stack = this.message;
  }
}
