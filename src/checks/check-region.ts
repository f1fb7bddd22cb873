import { type Issue, isError } from '../schemas/issue.ts';
import { type Parts, readRegion } from '../schemas/region.ts';
import { checkAddresses } from './addresses.ts';
import { checkAvailability } from './availability.ts';
import { checkBorrowedFigures } from './borrowed-figures.ts';
import { culpritsOf } from './culprits.ts';
import { checkDerivedLanguages } from './derived-languages.ts';
import { checkExchangeRates } from './exchange-rates.ts';
import { checkFairs } from './fairs.ts';
import { checkFigures } from './figures.ts';
import { checkGlossary } from './glossary.ts';
import { checkInterfaceTexts } from './interface-texts.ts';
import { checkLanguage } from './language/check-language.ts';
import { checkOffline } from './offline.ts';
import { checkOpenFields } from './open-fields.ts';
import { checkOverrides } from './overrides.ts';
import { checkParts } from './parts.ts';
import { checkPrintedCodes } from './printed-codes.ts';
import { checkProgrammePlaces } from './programme-places.ts';
import { checkProse } from './prose.ts';
import { checkSources } from './sources.ts';
import { checkSwissWords } from './swiss-words.ts';
import { checkTradeTax } from './trade-tax.ts';
import { checkTranslations } from './translations.ts';

/** What a check may look at: all that could be read of a folder, and the reference date (ISO 8601). */
export interface Examined {
  parts: Parts;
  folder: string;
  asOf: string;
}

/** Every problem of a region's folder at once. A region without errors can be built. */
export function checkRegion(folder: string, { asOf }: { asOf: string }): Issue[] {
  const { region, parts, issues } = readRegion(folder);
  const examined = { parts, folder, asOf };
  const interfaceIssues = checkInterfaceTexts(examined);
  const found = [
    ...issues,
    ...checkDerivedLanguages(examined),
    ...checkProse(examined),
    ...checkLanguage(examined),
    ...checkFigures(examined),
    ...checkAvailability(examined),
    ...checkFairs(examined),
    ...checkParts(examined),
    ...checkPrintedCodes(examined),
    ...checkOffline(examined),
    ...checkGlossary(examined),
    ...checkOpenFields(examined),
    ...checkExchangeRates(examined),
    ...checkTradeTax(examined),
    ...checkProgrammePlaces(examined),
    ...checkSwissWords(examined),
    ...interfaceIssues,
    ...checkTranslations(examined),
    ...checkOverrides(examined),
    // These would blame an entry for what is missing elsewhere.
    ...(region ? [...checkBorrowedFigures(examined), ...checkSources(examined)] : []),
    ...(region && !interfaceIssues.some(isError) ? checkAddresses(region, examined) : []),
  ];
  return culpritsOf(found, parts, folder);
}
