import { bounds } from '../../schemas/figures/amounts.ts';
import type { Issue } from '../../schemas/issue.ts';
import type { TradeTax } from '../../schemas/trade-tax.ts';
import type { CheckContext } from '../check-context.ts';
import { countryOf } from '../places/home-country.ts';
import type { Finding } from '../../schemas/texts/text-gate.ts';
import type { TextTargets } from '../texts/text-targets.ts';

/** Rates that the law does not allow, and a tax burden that cannot be computed. */
export const checkTradeTax = (context: CheckContext): Issue[] => [...ratesBelowLaw(context), ...unstatedYear(context)];

/** What § 16 (4) of the German trade tax act (GewStG) asks of every municipality, and since when. */
const least = { percent: 200, since: '2004' };

function ratesBelowLaw({ parts }: CheckContext): Issue[] {
  return parts.entries.flatMap((entry) => {
    const rate = entry.record.figures.tradeTaxRate;
    if (!rate || rate.asOf.replace('~', '') < least.since) return [];
    const { min } = bounds(rate.value);
    // That nothing is negative is told already.
    if (min < 0 || min >= least.percent || countryOf(entry, parts) !== 'DE') return [];
    const { file, locate } = entry.documents.record;
    const at = ['figures', 'tradeTaxRate', 'value'];
    const meant = [10, 100, 1000].map((factor) => Math.round(min * factor)).find(isUsual);
    return [
      {
        file,
        at,
        ...locate(at),
        problem: `„${min}“ ist kein Hebesatz: Das Gesetz verlangt mindestens ${least.percent} % (§ 16 Abs. 4 GewStG).`,
        hint: meant
          ? `Meinten Sie „value: ${meant}“? Der Hebesatz steht in Prozent.`
          : 'Schreiben Sie ihn in Prozent, z. B. „value: 400“. Ist er nicht bekannt, lassen Sie die Angabe weg.',
      },
    ];
  });
}

const isUsual = (percent: number) => percent >= least.percent && percent <= 1000;

/** The tax burden is computed for the year of the reference date: a rate has to be stated for it. */
function unstatedYear({ parts: { config, files }, asOf }: CheckContext): Issue[] {
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
export function taxFindings(name: string, written: Map<string, string>, { tradeTax }: TextTargets): Finding[] {
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
  if (!rate?.trim() || (/^[1-9]\d{2}$/.test(rate) && Number(rate) >= least.percent)) return [];
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
