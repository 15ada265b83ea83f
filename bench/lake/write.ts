// A process of bench:lake: `node bench/lake/write.ts <folder> <events>` writes what a lake lacks of so many generated events. Prints its figures as JSON.
import { openKeeper } from '../../src/stream/runtimes/node/lake/keep-lake.ts';
import { generatedLog } from './log.ts';

const [folder = '', events = ''] = process.argv.slice(2);
const raw = await generatedLog(Number(events));
const before = process.memoryUsage.rss();
const keeper = await openKeeper({ raw, root: folder, clock: Date.now });
const started = performance.now();
const cpu = process.cpuUsage();
const result = await keeper.write();
const { seconds: copying, processor: copyingProcessor } = raw.spent();
const seconds = (performance.now() - started) / 1000 - copying;
const { user, system } = process.cpuUsage(cpu);
const processor = (user + system) / 1e6 - copyingProcessor;
await keeper.close();
console.log(JSON.stringify({ rows: result.events, seconds, processor, before }));
