import { parseArgs } from 'node:util';
import { statusOf } from '../checks/status.ts';
import { statusTable } from '../checks/status-table.ts';
import { contentFolder } from '../routes/site.ts';
import { isError, textOfIssues } from '../schemas/issue.ts';
import { readRegion } from '../schemas/region.ts';

/** `npm run status`: how every text stands in every language; `-- --json` the same as data. */
const chosen = chosenForm();
if (chosen) {
  const { parts, issues } = readRegion(contentFolder());
  const status = statusOf(parts);
  console.log(chosen.isJson ? JSON.stringify(status, undefined, 2) : statusTable(status));
  const errors = issues.filter(isError);
  if (errors.length > 0) {
    console.error(`\nNicht alles ließ sich lesen:\n\n${textOfIssues(errors)}`);
    process.exitCode = 1;
  }
}

function chosenForm(): { isJson: boolean } | undefined {
  try {
    const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
    return { isJson: values.json };
  } catch {
    console.error('So wird gefragt: npm run status, oder als Daten: npm run status -- --json');
    process.exitCode = 2;
    return undefined;
  }
}
