// A process of bench:lake: every question of the report to the lake, once. `node bench/lake/ask.ts <folder>`; prints seconds by question as JSON.
import { questions } from '../../src/stream/pipeline/queries/questions.ts';
import { openLake } from '../../src/stream/runtimes/node/lake/open-lake.ts';

const [folder = ''] = process.argv.slice(2);
const opened = performance.now();
const lake = await openLake(folder);
const opening = (performance.now() - opened) / 1000;
const seconds: Record<string, number> = {};
let events = 0;
for (const [name, { view }] of Object.entries(questions)) {
  const started = performance.now();
  let rows: unknown[][] = [];
  for await (const part of (await lake.query(`select * from ${view}`)).yieldRows()) rows = [...rows, ...part];
  seconds[name] = (performance.now() - started) / 1000;
  if (name === 'totals') events = Number(rows[0]?.[0]);
}
lake.close();
console.log(JSON.stringify({ opening, seconds, events }));
