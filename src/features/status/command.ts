import { parseArgs } from 'node:util';
import { completenessOf } from './completeness.ts';
import { completenessTable, missingTable } from './completeness-table.ts';
import { statusOf } from './status.ts';
import { statusTable } from './status-table.ts';
import { contentFolder } from '../../routes/site.ts';
import { isError, textOfIssues } from '../../schemas/issue.ts';
import { readRegion } from '../../schemas/read-region.ts';
import { referenceDateOf } from '../../schemas/days/reference-date.ts';
import { answering, entryNamed, UserError } from '../../reports/user-error.ts';

const usage = `So wird gefragt: npm run status
    npm run status -- sites/am-hafen      ein Eintrag, mit allem, was seinem Profil fehlt
    npm run status -- --profiles          was allen Profilen fehlt, das am meisten Gefragte zuerst
    npm run status -- --json              dasselbe als Daten`;

/**
 * `npm run status`: how every text stands in every language, and how much of what investors ask for each
 * profile says. An entry or `--profiles` tells all that is missing; `--json` is the same as data.
 */
const chosen = chosenForm();
if (chosen) answering(() => answer(chosen));

interface Form {
  name: string | undefined;
  isJson: boolean;
  onlyProfiles: boolean;
}

function answer({ name, isJson, onlyProfiles }: Form) {
  const folder = contentFolder();
  const { parts, issues } = readRegion(folder);
  const key = name === undefined ? undefined : entryNamed(name, parts.entries, folder, usage).key;
  const isChosen = (one: { key: string }) => key === undefined || one.key === key;
  const all = statusOf(parts);
  const status = { ...all, entries: all.entries.filter(isChosen) };
  const profiles = completenessOf(parts, referenceDateOf(folder)).filter(isChosen);
  if (isJson) {
    console.log(JSON.stringify({ ...(onlyProfiles ? {} : status), profiles }, undefined, 2));
  } else {
    const isLong = onlyProfiles || key !== undefined;
    const told = isLong ? profiles.map(missingTable).join('\n\n') : completenessTable(profiles);
    console.log([onlyProfiles ? '' : statusTable(status), told].filter(Boolean).join('\n\n'));
  }
  const errors = issues.filter(isError);
  if (errors.length > 0) throw new UserError(`\nNicht alles ließ sich lesen:\n\n${textOfIssues(errors)}`);
}

function chosenForm(): Form | undefined {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, profiles: { type: 'boolean', default: false } },
    });
    return { name: positionals[0], isJson: values.json, onlyProfiles: values.profiles };
  } catch {
    console.error(usage);
    process.exitCode = 2;
    return undefined;
  }
}
