import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cliPages } from './cli-pages.ts';
import { csvPages } from './csv-pages.ts';

writeFileSync(join(import.meta.dirname, 'cli.md'), cliPages());
writeFileSync(join(import.meta.dirname, 'formats', 'csv.md'), csvPages());
