import type { Issue } from '../schemas/issue.ts';
import type { TradeTax } from '../schemas/trade-tax.ts';
import type { Examined } from './check-region.ts';
import type { Finding } from '../schemas/text-gate.ts';
import type { Known } from './prose-known.ts';

/** The tax burden is computed for the year of the reference date: a rate has to be stated for it. */
export function checkTradeTax({ parts: { config, files }, asOf }: Examined): Issue[] {
  const year = asOf.slice(0, 4);
  if (!config?.tradeTax || !files.config || lastYearOf(config.tradeTax) >= Number(year)) return [];
  const at = ['tradeTax', 'profit'];
  return [
    {
      file: files.config.file,
      at,
      ...files.config.locate(at),
      problem: `Für ${year} steht hier keine Angabe; die Gesamtbelastung heißt deshalb überall „noch nicht angegeben“.`,
      hint: `Ergänzen Sie die Angabe, die ${year} gilt.`,
      level: 'warning',
    },
  ];
}

/** What is wrong with an example that is computed in a text. */
export function taxFindings(name: string, written: Map<string, string>, { tradeTax }: Known): Finding[] {
  // Where site.yaml cannot be read, that is said already.
  if (tradeTax === undefined) return [];
  if (tradeTax === 'none') {
    return [
      {
        problem: `<${name}> rechnet mit Angaben, die in site.yaml fehlen.`,
        hint: 'Ergänzen Sie dort tradeTax; content/LIESMICH.md zeigt wie.',
      },
    ];
  }
  return [...rateFindings(written.get('rate')), ...yearFindings(written.get('year'), tradeTax)];
}

function rateFindings(rate: string | undefined): Finding[] {
  if (!rate?.trim() || /^[1-9]\d{1,2}$/.test(rate)) return [];
  return [{ problem: `„${rate}“ ist kein Hebesatz.`, hint: 'Schreiben Sie ihn in Prozent: rate="400".', word: rate }];
}

function yearFindings(year: string | undefined, tradeTax: TradeTax): Finding[] {
  const last = lastYearOf(tradeTax);
  if (!year?.trim() || (/^20\d\d$/.test(year) && Number(year) <= last)) return [];
  return [
    {
      problem: `Für das Jahr „${year}“ steht unter tradeTax.profit in site.yaml keine Angabe.`,
      hint: last < Infinity ? `Die letzte gilt bis ${last}.` : 'Schreiben Sie ein Jahr: year="2027".',
      word: year,
    },
  ];
}

const lastYearOf = ({ profit }: TradeTax) => profit.at(-1)?.until ?? Infinity;
