// Stops with one clear sentence where Node is too old for Astro, before a file that old Node cannot read is loaded (`node -r`).
// Plain syntax on purpose: old Node must run it. In this repository `npm ci` brings Node 24 along on Linux (.ci/node), first on a script's PATH.
const [major, minor] = process.versions.node.split('.').map(Number);

// Of the 23, those before 23.6 run no `.ts` file either.
if (major < 22 || (major === 22 && minor < 18) || (major === 23 && minor < 6)) {
  console.error(
    `Shiplog needs Node 22.18 or later, and this is Node ${process.versions.node}: install Node 24 (https://nodejs.org); ` +
      'in a clone of Shiplog on Linux, npm ci without --omit=optional brings it along.',
  );
  process.exit(1);
}

// Compiling modules takes a second of each start; threads read the variable. Only where a site's caches are.
const { existsSync } = require('node:fs');
const { resolve } = require('node:path');
if (['site.yaml', 'content/site.yaml', 'cohort.yaml', 'content/cohort.yaml'].some((file) => existsSync(file))) {
  const compiled = resolve('.cache/node');
  require('node:module').enableCompileCache(compiled);
  process.env.NODE_COMPILE_CACHE ??= compiled;
}
