// `npm pack` in `create` (prepack): `shiplog init` in one file without dependencies, so that `npm create shiplog` downloads nothing else.
import { cpSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { rolldown } from 'rolldown';

const root = resolve(import.meta.dirname, '..');
const create = resolve(root, 'create');

const bundle = await rolldown({ input: resolve(root, 'src/cli/init.ts'), platform: 'node' });
await bundle.write({ file: resolve(create, 'init.mjs'), format: 'es', minify: true, codeSplitting: false });
cpSync(resolve(root, 'src/cli/require-node.cjs'), resolve(create, 'require-node.cjs'));
writeFileSync(
  resolve(create, 'create.mjs'),
  `#!/usr/bin/env node
import { createRequire } from 'node:module';

createRequire(import.meta.url)('./require-node.cjs');
const { main } = await import('./init.mjs');
await main(process.argv.slice(2));
`,
);
