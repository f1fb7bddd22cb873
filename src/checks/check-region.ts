import { type Issue, isError, withoutRepeats } from '../schemas/issue.ts';
import type { Feature } from '../routes/feature.ts';
import { kept } from '../schemas/kept.ts';
import { type Reading, readRegion } from '../schemas/read-region.ts';
import type { Parts } from '../schemas/region.ts';
import type { CheckContext, FoundIssue } from './check-context.ts';
import { checkAddresses } from './addresses.ts';
import { checkAvailability } from './figures/availability.ts';
import { checkBorrowedFigures } from './figures/borrowed-figures.ts';
import { culpritsOf } from './culprits.ts';
import { checkColours } from './colours/colours.ts';
import { checkDays, withoutJudged } from './figures/days.ts';
import { checkDerivedLanguages } from './translations/derived-languages.ts';
import { checkExchangeRates } from './figures/exchange-rates.ts';
import { checkFairs } from './fairs.ts';
import { checkFigures } from './figures/figures.ts';
import { checkGlossary, termsByEntry, usesByEntry } from './texts/glossary.ts';
import { checkInterfaceTexts } from './texts/interface-texts.ts';
import { checkJumps } from './figures/jumps.ts';
import { type EntryCheck, lookWith } from './entry-by-entry.ts';
import { checkJourneys } from './places/journeys.ts';
import { checkLanguage, languageByEntry } from './language/check-language.ts';
import { saidTwiceByEntry } from './language/said-twice.ts';
import { checkLeftOpen } from './texts/left-open.ts';
import { checkLetters, lettersByEntry } from './texts/letters.ts';
import { checkLinks } from './links/check-links.ts';
import { linksByEntry } from './links/written-links.ts';
import { checkLocalAddresses, localAddressesByEntry } from './links/local-addresses.ts';
import { withoutManyAlike } from './many-alike.ts';
import { checkMarks, marksByEntry } from './marks/check-marks.ts';
import { checkOffline } from './codes/offline.ts';
import { checkOpenFields } from './texts/open-fields.ts';
import { checkOverrides } from './translations/overrides.ts';
import { checkParts } from './parts.ts';
import { checkPeople } from './people.ts';
import { checkPositions } from './places/positions.ts';
import { checkPostcodes } from './places/postcodes.ts';
import { checkPrintedCodes } from './codes/printed-codes.ts';
import { checkProgrammePlaces } from './places/programme-places.ts';
import { checkProportions } from './figures/proportions.ts';
import { proseByEntry } from './texts/prose.ts';
import { checkReadBefore } from './figures/read-before.ts';
import { checkRetiredCodes } from './codes/retired-codes.ts';
import { checkSizes } from './figures/sizes.ts';
import { checkSources, stepSourcesByEntry } from './sources.ts';
import { checkSuccessors } from './codes/successors.ts';
import { checkSwissWords } from './translations/swiss-words.ts';
import { withoutOverlaps } from './texts/overlaps.ts';
import { checkTradeTax } from './figures/trade-tax.ts';
import { checkTranslations } from './translations/translations.ts';
import { untranslatedByEntry } from './translations/untranslated.ts';
import { checkWays } from './places/ways.ts';

/** Every problem of a region's folder at once, as far as anybody reads them. A region without errors can be built. */
export const checkRegion = (...asked: Parameters<typeof allIssuesIn>): Issue[] =>
  withoutManyAlike(allIssuesIn(...asked));

export interface Days {
  asOf: string;
  today?: string;
}

/** What looks at one entry after the other. */
const checksByEntry: EntryCheck<unknown>[] = [
  proseByEntry,
  ...languageByEntry,
  ...lettersByEntry,
  ...marksByEntry,
  termsByEntry,
  usesByEntry,
  untranslatedByEntry,
  ...linksByEntry,
  ...localAddressesByEntry,
  stepSourcesByEntry,
];

/** The same to the last of them, for what mends them. */
export function allIssuesIn(
  folder: string,
  { asOf, today = asOf }: Days,
  features: readonly Feature[],
  given?: Reading,
): FoundIssue[] {
  const contextOf = kept((parts: Parts): CheckContext => ({ parts, folder, features, asOf, today }));
  const { region, parts, issues } = given ?? readRegion(folder, (parts) => looksAt(contextOf(parts)));
  const context = contextOf(parts);
  if (given) parts.files.entries.forEach(looksAt(context));
  const interfaceIssues = interfaceIssuesOf(context);
  const canSayFigures = !interfaceIssues.some(isError);
  const addresses = region && canSayFigures ? checkAddresses(region, context) : undefined;
  const days = checkDays(context);
  const saidTwice = canSayFigures ? saidTwiceByEntry.of(context) : [];
  const found: FoundIssue[] = [
    ...withoutJudged(issues, days),
    ...checkDerivedLanguages(context),
    ...withoutOverlaps(proseByEntry.of(context), [...checkLanguage(context), ...saidTwice]),
    ...checkLetters(context),
    ...checkMarks(context),
    ...checkFigures(context),
    ...days,
    ...checkReadBefore(context),
    ...checkProportions(context),
    ...checkSizes(context),
    ...checkPositions(context),
    ...checkPostcodes(context),
    ...checkWays(context),
    ...checkJourneys(context),
    ...checkJumps(context),
    ...checkAvailability(context),
    ...checkFairs(context),
    ...checkParts(context),
    ...checkPeople(context),
    ...checkPrintedCodes(context),
    ...checkRetiredCodes(context),
    ...checkSuccessors(context),
    ...checkOffline(context),
    ...checkGlossary(context),
    ...checkOpenFields(context),
    ...checkLeftOpen(context),
    ...checkColours(context),
    ...checkExchangeRates(context),
    ...checkTradeTax(context),
    ...checkProgrammePlaces(context),
    ...checkSwissWords(context),
    ...interfaceIssues,
    ...checkTranslations(context),
    ...untranslatedByEntry.of(context),
    ...checkOverrides(context),
    // These would blame an entry for what is missing elsewhere.
    ...(region ? [...checkBorrowedFigures(context), ...checkSources(context)] : []),
    ...(addresses ?? []),
    ...checkLocalAddresses(context, addresses?.length === 0 ? region : undefined),
    ...(region && addresses?.length === 0 ? checkLinks(region, context) : []),
  ];
  return withoutRepeats(culpritsOf(found, parts, folder));
}

/** Looks at an entry with each of them. */
function looksAt(context: CheckContext) {
  const canSayFigures = !interfaceIssuesOf(context).some(isError);
  return lookWith(context, [...checksByEntry, ...(canSayFigures ? [saidTwiceByEntry] : [])]);
}

const interfaceIssuesOf = kept(checkInterfaceTexts);
