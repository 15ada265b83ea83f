// A process of bench:lake: `node bench/lake/ask.ts <folder> <question> …` asks the lake questions of the report. Prints its figures as JSON.
import { type QuestionName, questions } from '../../src/stream/pipeline/queries/questions.ts';
import { openLake } from '../../src/stream/runtimes/node/lake/open-lake.ts';

const [folder = '', ...names] = process.argv.slice(2);
const started = performance.now();
const lake = await openLake(folder);
const opening = (performance.now() - started) / 1000;
const answers: Record<string, number> = {};
let processor = process.cpuUsage();
let events: number | undefined;
for (const name of names) {
  const asked = performance.now();
  const rows = await (await lake.query(`select * from ${questions[name as QuestionName].view}`)).getRows();
  answers[name] = (performance.now() - asked) / 1000;
  if (name === 'totals') events = Number(rows[0]?.[0]);
}
lake.close();
processor = process.cpuUsage(processor);
console.log(
  JSON.stringify({
    processor: (processor.user + processor.system) / 1e6,
    opening,
    seconds: (performance.now() - started) / 1000,
    answers,
    events,
  }),
);
