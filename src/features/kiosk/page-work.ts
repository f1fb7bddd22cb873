import type { Issue } from '../../schemas/issue.ts';
import { type BuiltSite, type Destination, destinationOf, relativeAddress } from './destination.ts';

export interface Kiosk extends BuiltSite {
  /** Whether a file is a page of the stand. */
  isPage: (file: string) => boolean;
  /** The page shown first, and again after a while without a touch. */
  start: string;
  /** Seconds without a touch. */
  idle: number;
}

/** A page on its way into the stand, and what it turns out to need. */
export interface PageWork {
  file: string;
  stand: Kiosk;
  /** Its exposé, as a file of the site. */
  expose: string | undefined;
  /** Files of the site it shows. */
  shown: string[];
  /** Files of the site it runs. */
  scripts: string[];
  /** Rules of the typefaces it is set in. */
  faces: string[];
  issues: Issue[];
}

/** Where an address of the page leads. What leads to nothing is an issue. */
export function followed(address: string, page: PageWork): Destination {
  const to = destinationOf(address, page.file, page.stand);
  if (to.kind === 'missing')
    note(page, `Die Adresse „${address}“ führt zu nichts, was in der Website ist.`, 'Bauen Sie neu: npm run build');
  return to;
}

/** The address of something the page loads, as it is from the page's own place. */
export function taken(address: string, page: PageWork, into: string[]): string {
  const to = followed(address, page);
  if (to.kind === 'outside') note(page, `Die Seite lädt „${address}“ aus dem Netz; am Stand gibt es keines.`);
  if (to.kind !== 'file') return address;
  into.push(to.file);
  return relativeAddress(page.file, to.file) + to.tail;
}

export function note(page: PageWork, problem: string, hint = where) {
  page.issues.push({ file: page.file, problem, hint });
}

const where = 'Was wie ins Paket kommt, steht in src/features/kiosk/mendings.ts.';
