import { payloadOf } from '../../routes/codes.ts';
import { maxCharacters } from '../../routes/new-code.ts';
import { originOf } from '../../routes/site.ts';
import { runOf } from '../../schemas/codes/check-codes.ts';
import type { Issue } from '../../schemas/issue.ts';
import { addDays } from '../../schemas/figures/review.ts';
import type { CheckContext } from '../check-context.ts';

type Finding = Pick<Issue, 'problem' | 'hint' | 'level'> & { field: 'url' | 'domainPaidUntil' };

/** What is wrong with the address behind the printed codes, or soon will be. That none is lost, reading the region says. */
export function checkPrintedCodes({ parts: { config, codes = [], files }, asOf }: CheckContext): Issue[] {
  if (!config || !files.config || codes.length === 0) return [];
  const { file, locate } = files.config;
  const { url, urlConfirmed, domainPaidUntil } = config;
  const printed = codes.find((code) => code.printed);
  return [
    ...badAddress(
      url,
      codes.map(({ code }) => code),
    ),
    ...(printed && !urlConfirmed ? [unconfirmed(url, runOf(printed))] : []),
    ...(printed ? domainFindings(url, domainPaidUntil, asOf) : []),
  ].map(({ field, ...found }) => ({ file, at: [field], ...locate([field]), ...found }));
}

function badAddress(url: string, codes: string[]): Finding[] {
  const addresses = codes.map((code) => payloadOf({ origin: originOf({ url }) }, code));
  const address = addresses.reduce((longest, other) => (other.length > longest.length ? other : longest));
  if (!/^HTTPS:\/\/[A-Z0-9.-]+\/M\/[A-Z0-9]+$/.test(address)) {
    return [
      {
        field: 'url',
        problem: `Gedruckte Codes brauchen eine Adresse aus https:// und einer Domain allein, nicht „${url}“.`,
        hint: 'Schreiben Sie z. B. https://region.example, ohne Port.',
        level: 'error',
      },
    ];
  }
  if (address.length > maxCharacters.version3) {
    return [
      {
        field: 'url',
        problem: `Die Adresse „${address}“ hat ${address.length} Zeichen; so wird der Code zu fein für den Druck.`,
        hint: `Möglich sind ${maxCharacters.version3} Zeichen. Nehmen Sie eine kürzere Domain.`,
        level: 'error',
      },
    ];
  }
  if (address.length <= maxCharacters.version2) return [];
  return [
    {
      field: 'url',
      problem: `Die Adresse „${address}“ hat ${address.length} Zeichen; bis ${maxCharacters.version2} ist der Code gröber und liest sich leichter.`,
      hint: 'Eine kürzere Domain oder ein kürzerer Code wäre besser; möglich ist auch dieser.',
      level: 'hint',
    },
  ];
}

const unconfirmed = (url: string, run: string): Finding => ({
  field: 'url',
  problem: `${run} führt auf „${url}“, und diese Adresse ist nicht bestätigt.`,
  hint: 'Gehört die Domain Ihnen auf Dauer, schreiben Sie urlConfirmed: true. Sonst darf nichts gedruckt werden.',
  level: 'error',
});

/** The domain is held for ten years after the last print, and a year ahead somebody is told (QR-13). */
function domainFindings(url: string, paidUntil: string | null | undefined, asOf: string): Finding[] {
  if (!paidUntil) {
    return [
      {
        field: 'domainPaidUntil',
        problem: `Bis wann die Domain von „${url}“ bezahlt ist, steht nirgends; an ihr hängen alle gedruckten Codes.`,
        hint: "Tragen Sie den Tag ein: domainPaidUntil: '2036-12-31'.",
        level: 'open',
      },
    ];
  }
  if (paidUntil > addDays(asOf, 365)) return [];
  const isLapsed = paidUntil < asOf;
  return [
    {
      field: 'domainPaidUntil',
      problem: `Die Domain von „${url}“ ist nur bis ${paidUntil} bezahlt; ohne sie führen alle gedruckten Codes ins Leere.`,
      hint: 'Verlängern Sie sie, und tragen Sie den neuen Tag ein.',
      level: isLapsed ? 'error' : 'warning',
    },
  ];
}
