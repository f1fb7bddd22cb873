import type { Site } from '../routes/site.ts';

/** What a built site says of itself in `build.json`: whose it is and of which day, for what is made from it later. */
export interface BuildStamp {
  /** Public address without a slash at its end. */
  origin: string;
  /** The reference date it was built for (ISO 8601). */
  asOf: string;
}

export const buildStampOf = ({ origin, asOf }: Site): BuildStamp => ({ origin, asOf });
