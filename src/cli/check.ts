import { resolve } from 'node:path';
import { report } from '../checks/report.ts';
import { readRegion } from '../schemas/region.ts';

const { issues } = readRegion(resolve(process.env.CONTENT_DIR ?? 'content'));
const errors = issues.filter(({ level }) => (level ?? 'error') === 'error');
if (issues.length) console.log(`${report(issues)}\n`);
console.log(errors.length ? `${errors.length} Fehler.` : 'Keine Fehler.');
process.exitCode = errors.length ? 1 : 0;
