import { join, relative } from 'node:path';
import type { Document } from '../../schemas/yaml/document.ts';
import { type ExchangeRate, rateDue } from '../../schemas/exchange-rates.ts';
import type { Issue } from '../../schemas/issue.ts';
import type { SiteConfig } from '../../schemas/site-config.ts';
import type { CheckContext } from '../check-context.ts';

/** A rate for every currency readers count in, none past its period and none that nobody needs (LOC-14). */
export function checkExchangeRates({ parts, folder, asOf, today }: CheckContext): Issue[] {
  const { config, exchangeRates = {}, files } = parts;
  // Rates that cannot be read are told already.
  if (!config || !files.config || (files.exchangeRates && !parts.exchangeRates)) return [];
  const wanted = currenciesOf(config);
  const ratesFile = relative(process.cwd(), join(folder, 'exchange-rates.yaml'));
  return [
    ...[...wanted]
      .filter(([currency]) => !exchangeRates[currency])
      .map(([currency, at]) => issueAt(files.config, at, missing(currency, ratesFile))),
    ...Object.entries(exchangeRates).flatMap(([currency, rate]) => [
      ...(wanted.has(currency) ? overdue(currency, rate, asOf) : [unused(currency)]).map((found) =>
        issueAt(files.exchangeRates, [currency], found),
      ),
      ...later(rate, today).map((found) => issueAt(files.exchangeRates, [currency, 'asOf'], found)),
    ]),
  ];
}

type Path = (string | number)[];
type Finding = Pick<Issue, 'problem' | 'hint' | 'level'>;

/** Each currency that readers count in, and where it is said first. */
function currenciesOf({ languages }: SiteConfig): Map<string, Path> {
  const found = new Map<string, Path>();
  for (const [index, { currency }] of languages.entries()) {
    if (currency && !found.has(currency)) found.set(currency, ['languages', index, 'currency']);
  }
  return found;
}

const issueAt = (document: Document | undefined, at: Path, found: Finding): Issue => ({
  file: document?.file ?? '',
  at,
  ...document?.locate(at),
  ...found,
});

const missing = (currency: string, file: string): Finding => ({
  problem: `Für ${currency} fehlt ein Umrechnungskurs; Eurobeträge stehen deshalb ohne Gegenwert da.`,
  hint: `Tragen Sie den amtlichen Kurs mit Stand und Quelle in ${file} ein; content/LIESMICH.md zeigt wie.`,
  level: 'open',
});

function overdue(currency: string, rate: ExchangeRate, today: string): Finding[] {
  if (rateDue(rate) >= today) return [];
  return [
    {
      problem: `Der Kurs für ${currency} vom ${rate.asOf} galt bis ${rateDue(rate)}; danach zeigt die Website nur Euro.`,
      hint: `Tragen Sie den Kurs eines neueren Tages ein: perEuro und asOf${rate.reviewBy ? ', dazu reviewBy' : ''}.`,
      level: 'warning',
    },
  ];
}

const unused = (currency: string): Finding => ({
  problem: `Den Kurs für ${currency} braucht keine Sprache.`,
  hint: `Schreiben Sie in site.yaml currency: ${currency} zu einer Sprache, oder löschen Sie ihn.`,
  level: 'warning',
});

function later({ asOf }: ExchangeRate, today: string): Finding[] {
  if (asOf <= today) return [];
  return [{ problem: `Der Stand „${asOf}“ liegt nach dem ${today}.`, hint: 'Berichtigen Sie asOf.', level: 'warning' }];
}
