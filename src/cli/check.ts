import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// Hundreds of files are compiled before one of the region is read. Node keeps that, by what stands in them and by its own version.
enableCompileCache(join('node_modules', '.cache', 'compiled'));
await import('./check/command.ts');
