import { checkAgain as againWith } from '../checks/check-again.ts';
import { allIssuesIn as allWith, checkRegion as checkWith, type Days } from '../checks/check-region.ts';
import { errorsBeforeBuilding as beforeBuilding, errorsWhileWriting as whileWriting } from '../checks/doors.ts';
import type { Feature } from '../routes/feature.ts';
import { contentFolder, openSite as openWith, siteOf as siteWith } from '../routes/site.ts';
import type { Reading } from '../schemas/read-region.ts';
import type { Region } from '../schemas/region.ts';
import * as table from './features.ts';

/**
 * The house with all its features: what commands, pages and tests open and check. The layers take the list of features
 * as a value, since none of them knows one.
 */
export const features: readonly Feature[] = Object.values(table);

export const openSite = (folder = contentFolder(), reading?: Reading) => openWith(folder, features, reading);

export const siteOf = (region: Region, folder: string, asOf?: string) => siteWith(region, folder, features, asOf);

export const checkRegion = (folder: string, days: Days, reading?: Reading) =>
  checkWith(folder, days, features, reading);

export const checkAgain = (folder: string, settledAfter?: number) => againWith(folder, features, settledAfter);

export const allIssuesIn = (folder: string, days: Days) => allWith(folder, days, features);

export const errorsBeforeBuilding = (folder: string, asOf: string) => beforeBuilding(folder, asOf, features);

export const errorsWhileWriting = (folder: string, asOf: string) => whileWriting(folder, asOf, features);
