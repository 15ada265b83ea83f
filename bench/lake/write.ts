// A process of bench:lake: writes generated events as a lake. `node bench/lake/write.ts <folder> <events>`; prints its figures as JSON.
import { openKeeper } from '../../src/stream/runtimes/node/lake/keep-lake.ts';
import { generatedLog } from './log.ts';

const [folder = '', events = ''] = process.argv.slice(2);
const raw = await generatedLog(Number(events));
const before = process.memoryUsage.rss();
const keeper = await openKeeper({ raw, root: folder, clock: Date.now });
const started = performance.now();
const result = await keeper.write();
const seconds = (performance.now() - started) / 1000;
await keeper.close();
if (result.events !== Number(events)) throw new Error(`The lake has ${result.events} of ${events} events.`);
console.log(JSON.stringify({ seconds, generating: raw.seconds(), before }));
