import { type Issue, isError, toldOnce } from '../schemas/issue.ts';
import { type Parts, readRegion } from '../schemas/region.ts';
import { checkAddresses } from './addresses.ts';
import { checkAvailability } from './availability.ts';
import { checkBorrowedFigures } from './borrowed-figures.ts';
import { culpritsOf } from './culprits.ts';
import { checkColours } from './colours.ts';
import { checkDays, withoutJudged } from './days.ts';
import { checkDerivedLanguages } from './derived-languages.ts';
import { checkExchangeRates } from './exchange-rates.ts';
import { checkFairs } from './fairs.ts';
import { checkFigures } from './figures.ts';
import { checkGlossary } from './glossary.ts';
import { checkInterfaceTexts } from './interface-texts.ts';
import { checkJumps } from './jumps.ts';
import { checkLanguage } from './language/check-language.ts';
import { checkSaidTwice } from './language/said-twice.ts';
import type { FileEdit } from './language/judge.ts';
import { checkLeftOpen } from './left-open.ts';
import { checkLetters } from './letters.ts';
import { checkLinks } from './links/check-links.ts';
import { checkLocalAddresses } from './links/local-addresses.ts';
import { withoutManyAlike } from './many-alike.ts';
import { checkMarks } from './marks/check-marks.ts';
import { checkOffline } from './offline.ts';
import { checkOpenFields } from './open-fields.ts';
import { checkOverrides } from './overrides.ts';
import { checkParts } from './parts.ts';
import { checkPositions } from './positions.ts';
import { checkPostcodes } from './postcodes.ts';
import { checkPrintedCodes } from './printed-codes.ts';
import { checkProgrammePlaces } from './programme-places.ts';
import { checkProportions } from './proportions.ts';
import { checkProse } from './prose.ts';
import { checkReadBefore } from './read-before.ts';
import { checkRetiredCodes } from './retired-codes.ts';
import { checkSizes } from './sizes.ts';
import { checkSources } from './sources.ts';
import { checkSuccessors } from './successors.ts';
import { checkSwissWords } from './swiss-words.ts';
import { toldTogether } from './told-together.ts';
import { checkTradeTax } from './trade-tax.ts';
import { checkTranslations } from './translations.ts';
import { checkUntranslated } from './untranslated.ts';
import { checkWays } from './ways.ts';

/** What a check may look at: all that could be read of a folder, and the reference date (ISO 8601). */
export interface Examined {
  parts: Parts;
  folder: string;
  asOf: string;
  /** The day of the check itself, whatever the reference date: what was done was done before. */
  today: string;
}

/** An issue, and what mends it in its file where that is beyond doubt: `--fix` does it. */
export interface FoundIssue extends Issue {
  edits?: FileEdit[];
}

/** Every problem of a region's folder at once, as far as anybody reads them. A region without errors can be built. */
export const checkRegion = (folder: string, days: Days): Issue[] => withoutManyAlike(allIssuesIn(folder, days));

interface Days {
  asOf: string;
  today?: string;
}

/** The same to the last of them, for what mends them. */
export function allIssuesIn(folder: string, { asOf, today = asOf }: Days): FoundIssue[] {
  const { region, parts, issues } = readRegion(folder);
  const examined = { parts, folder, asOf, today };
  const interfaceIssues = checkInterfaceTexts(examined);
  const addresses = region && !interfaceIssues.some(isError) ? checkAddresses(region, examined) : undefined;
  const days = checkDays(examined);
  const saidTwice = interfaceIssues.some(isError) ? [] : checkSaidTwice(examined);
  const found: FoundIssue[] = [
    ...withoutJudged(issues, days),
    ...checkDerivedLanguages(examined),
    ...toldTogether(checkProse(examined), [...checkLanguage(examined), ...saidTwice]),
    ...checkLetters(examined),
    ...checkMarks(examined),
    ...checkFigures(examined),
    ...days,
    ...checkReadBefore(examined),
    ...checkProportions(examined),
    ...checkSizes(examined),
    ...checkPositions(examined),
    ...checkPostcodes(examined),
    ...checkWays(examined),
    ...checkJumps(examined),
    ...checkAvailability(examined),
    ...checkFairs(examined),
    ...checkParts(examined),
    ...checkPrintedCodes(examined),
    ...checkRetiredCodes(examined),
    ...checkSuccessors(examined),
    ...checkOffline(examined),
    ...checkGlossary(examined),
    ...checkOpenFields(examined),
    ...checkLeftOpen(examined),
    ...checkColours(examined),
    ...checkExchangeRates(examined),
    ...checkTradeTax(examined),
    ...checkProgrammePlaces(examined),
    ...checkSwissWords(examined),
    ...interfaceIssues,
    ...checkTranslations(examined),
    ...checkUntranslated(examined),
    ...checkOverrides(examined),
    // These would blame an entry for what is missing elsewhere.
    ...(region ? [...checkBorrowedFigures(examined), ...checkSources(examined)] : []),
    ...(addresses ?? []),
    ...checkLocalAddresses(examined, addresses?.length === 0 ? region : undefined),
    ...(region && addresses?.length === 0 ? checkLinks(region, examined) : []),
  ];
  return toldOnce(culpritsOf(found, parts, folder));
}
