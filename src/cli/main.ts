#!/usr/bin/env node
// Nothing is imported before this check: below this version a native module crashes without a word.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 19)) {
  process.stderr.write(
    `gainsay needs Node 22.19 or newer and this is ${process.versions.node}: install a newer Node from https://nodejs.org\n`,
  );
  process.exit(1);
}
const { main } = await import('./program.ts');
process.exitCode = await main(process.argv.slice(2));

export {};
