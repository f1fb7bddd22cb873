import { openSite } from '../house.ts';
import { parseArgs } from 'node:util';
import { checkDeployedCodes, type Finding } from './deployed-codes.ts';
import { answeringLater, UserError } from '../../reports/user-error.ts';

const usage = 'So wird geprüft: npm run verify -- https://ihre-region.example';

/** Milliseconds a server may take to answer. */
const patience = 15_000;

/**
 * `npm run verify -- <address>`: reads every printed code at the deployed site as a phone would, and compares
 * what is published there with the ledger. Without an address, at the site's own.
 */
await answeringLater(verify);

async function verify() {
  const site = openSite();
  const address = addressGiven() ?? site.origin;
  if (site.region.codes.length === 0) throw new UserError('Es ist noch kein Code vergeben.\n→ npm run codes -- new');
  const findings = await checkDeployedCodes(site, address, (url) =>
    fetch(url, { signal: AbortSignal.timeout(patience) }),
  );
  for (const { about, problem, hint } of findings) console.error(`${about}\n    ${problem}\n    → ${hint}\n`);
  const errors = findings.filter(({ level }) => level === 'error');
  console.log(summary(site.region.codes.length, errors, address));
  if (errors.length > 0) process.exitCode = 1;
}

function addressGiven(): string | undefined {
  const positionals = addressesIn(process.argv.slice(2));
  const [address, ...rest] = positionals;
  if (address === undefined) return undefined;
  if (rest.length > 0 || !/^https?:$/.test(URL.parse(address)?.protocol ?? ''))
    throw new UserError(`„${positionals.join(' ')}“ ist keine Adresse.\n→ ${usage}`);
  return new URL(address).origin;
}

function addressesIn(args: string[]): string[] {
  try {
    return parseArgs({ args, allowPositionals: true }).positionals;
  } catch {
    throw new UserError(usage);
  }
}

function summary(count: number, errors: Finding[], address: string): string {
  if (errors.length === 0)
    return `${address}: Alle ${count} Codes führen ans Ziel, wie gedruckt, wie getippt und in jeder Sprache.`;
  return `${address}: ${errors.length} Fehler bei ${count} Codes.`;
}
