/** Makes dist/: JavaScript for `npm pack`, with the codebooks and weights beside it. Development needs no build. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, rmSync } from 'node:fs';

rmSync('dist', { recursive: true, force: true });
const { status } = spawnSync('npx', ['tsc', '--project', 'tsconfig.build.json'], { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);
for (const folder of ['codebooks', 'models']) {
  if (existsSync(folder))
    cpSync(folder, `dist/${folder}`, { recursive: true, filter: (name) => !name.endsWith('.ts') });
}
