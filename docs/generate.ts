import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cliPages } from './cli-pages.ts';

writeFileSync(join(import.meta.dirname, 'cli.md'), cliPages());
