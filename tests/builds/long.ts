// `npm run test:edits -- [--edits 100] [--seed 1] [--every 10]`: many edits of a site, and builds from nothing to compare with.
import { parseArgs } from 'node:util';
import { editSite } from './edited-site.ts';

const { values } = parseArgs({
  options: {
    edits: { type: 'string', default: '100' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1_000_000)) },
    every: { type: 'string', default: '10' },
  },
});
console.log(`seed ${values.seed}`);
const { edits, different } = await editSite({
  seeds: [Number(values.seed)],
  edits: Number(values.edits),
  every: Number(values.every),
  log: console.log,
});
if (different.length > 0) {
  console.error(`After ${edits.length} edits, ${different.length} files differ from a build from nothing:\n${different.join('\n')}`);
  process.exit(1);
}
console.log(`${edits.length} edits: every compared build was the same as a build from nothing.`);
