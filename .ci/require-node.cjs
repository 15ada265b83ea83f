// Stops with one clear sentence where Node is too old for Astro, before a file that old Node cannot read is loaded (`node -r`).
// Plain syntax on purpose: old Node must run it. On Linux `npm ci` brings Node 24 along (optionalDependencies), first on a script's PATH.
const [major, minor] = process.versions.node.split('.').map(Number);

// Of the 23, those before 23.6 run no `.ts` file either.
if (major < 22 || (major === 22 && minor < 18) || (major === 23 && minor < 6)) {
  console.error(
    `Shiplog needs Node 22.18 or later, and this is Node ${process.versions.node}: install Node 24 (https://nodejs.org); ` +
      'on Linux run `npm ci` without --omit=optional, which brings it along.',
  );
  process.exit(1);
}

// Compiling modules takes a second of each start; threads read the variable.
const { resolve } = require('node:path');
const compiled = resolve(__dirname, '../.cache/node');
require('node:module').enableCompileCache(compiled);
process.env.NODE_COMPILE_CACHE ??= compiled;
