// `npm run bench:lake -- [--events 10000000] [--without-postgres] [--through command] [--save]`: generated events written as Parquet, and every
// question of the report to DuckDB and to PostgreSQL on the same events. Each step is a process; `--through` names a program that starts them, which
// may wait for its turn on a computer that others use.
import { chmodSync, globSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type QuestionName, questions } from '../src/stream/pipeline/queries/questions.ts';
import { startPostgres } from '../tests/postgres/server.ts';
import { measure, sharedBytes } from './measure.ts';
import { save } from './results.ts';

const { values } = parseArgs({
  options: {
    events: { type: 'string', default: '10000000' },
    'without-postgres': { type: 'boolean', default: false },
    through: { type: 'string' },
    save: { type: 'boolean', default: false },
  },
});
const events = Number(values.events);
if (!Number.isInteger(events) || events < 1) {
  console.error('Write: npm run bench:lake -- [--events 10000000] [--without-postgres] [--through command] [--save]');
  process.exit(1);
}

const root = resolve(import.meta.dirname, '..');
const names = Object.keys(questions) as QuestionName[];
/** Rows of one process that writes: the next one continues the same lake. */
const STEP = 2_500_000;
/** Days of one process that fills PostgreSQL. */
const DAYS = 25;
/** Questions of one process. */
const AT_ONCE = 5;

interface Figures {
  seconds: number;
  /** Of the process tree. */
  megabytes: number;
  rows?: number;
  /** Seconds of a processor: what a machine that is busy with other things does not change much. */
  processor?: number;
  before?: number;
  opening?: number;
  /** Seconds by question. */
  answers?: Record<string, number>;
  /** In the answer to `totals`. */
  events?: number;
}

/** Runs `bench/lake/<program>.ts`. */
async function step(program: string, ...words: string[]): Promise<Figures> {
  const command = [join(root, 'bench/lake', `${program}.ts`), ...words];
  const through = values.through && { program: values.through };
  const { output, peakBytes = 0 } = await measure(through ? [process.execPath, ...command] : command, { cwd: root, ...through });
  const figures = JSON.parse(output.trim().split('\n').at(-1) ?? '');
  console.log(`${program} ${words.filter((word) => !word.includes('/')).join(' ')}: ${figures.seconds.toFixed(2)} s`);
  return { ...figures, megabytes: Math.round(peakBytes / 1e6) };
}

const sum = (figures: readonly Figures[]): number => figures.reduce((seconds, one) => seconds + one.seconds, 0);
const most = (figures: readonly Figures[]): number => Math.max(...figures.map(({ megabytes }) => megabytes));
const round = (figure: number): number => Number(figure.toFixed(2));

async function write(folder: string) {
  const steps: Figures[] = [];
  for (let upTo = 0; upTo < events; ) {
    upTo = Math.min(events, upTo + STEP);
    steps.push(await step('write', folder, String(upTo)));
  }
  const rows = steps.reduce((all, one) => all + (one.rows ?? 0), 0);
  if (rows !== events) throw new Error(`The lake has ${rows} of ${events} events.`);
  const files = globSync('events/*/*/*.parquet', { cwd: folder });
  const bytes = files.reduce((all, file) => all + statSync(join(folder, file)).size, 0);
  return {
    seconds: round(sum(steps)),
    rowsPerSecond: Math.round(events / sum(steps)),
    processorSeconds: round(steps.reduce((all, { processor = 0 }) => all + processor, 0)),
    megabytes: most(steps),
    /** Of these, what the generated log has taken before the first row. */
    megabytesBefore: Math.round(Math.max(...steps.map(({ before = 0 }) => before)) / 1e6),
    files: files.length,
    bytesPerRow: round(bytes / events),
  };
}

async function askPostgres(folder: string) {
  const server = await startPostgres({ flags: ['-c', 'shared_buffers=1GB', '-c', 'work_mem=256MB', '-c', 'max_wal_size=8GB'] });
  let peak = 0;
  const sampling = setInterval(() => {
    peak = Math.max(peak, sharedBytes('postgres') ?? 0);
  }, 500);
  try {
    const url = await server.create();
    const days = [...new Set(globSync('events/day=*', { cwd: folder }).map((path) => path.slice(-10)))].toSorted();
    const filling = [await step('postgres', url, 'prepare')];
    for (let at = 0; at < days.length; at += DAYS)
      filling.push(await step('postgres', url, 'fill', folder, days[at] ?? '', days[Math.min(at + DAYS, days.length) - 1] ?? ''));
    filling.push(await step('postgres', url, 'index'));
    peak = 0;
    const asked: Figures[] = [];
    for (let at = 0; at < names.length; at += AT_ONCE) asked.push(await step('postgres', url, 'ask', ...names.slice(at, at + AT_ONCE)));
    return { filling: round(sum(filling)), asked, megabytes: Math.round(peak / 1e6) };
  } finally {
    clearInterval(sampling);
    await server.close();
  }
}

const folder = mkdtempSync(join(tmpdir(), 'shiplog-bench-lake-'));
chmodSync(folder, 0o755);
try {
  const writing = await write(folder);
  const asked: Figures[] = [];
  for (let at = 0; at < names.length; at += AT_ONCE) asked.push(await step('ask', folder, ...names.slice(at, at + AT_ONCE)));
  const postgres = values['without-postgres'] ? undefined : await askPostgres(folder);
  const found = [...asked, ...(postgres?.asked ?? [])].flatMap((one) => one.events ?? []);
  if (found.some((count) => count !== events)) throw new Error(`An engine has ${found.join(', ')} events.`);
  const secondsOf = (steps: readonly Figures[], name: string): number => round(Object.assign({}, ...steps.map((one) => one.answers))[name]);
  const answers = names.map((question) => ({
    question,
    duckdb: secondsOf(asked, question),
    ...(postgres && { postgres: secondsOf(postgres.asked, question) }),
  }));
  const memory = { duckdb: most(asked), ...(postgres && { postgres: postgres.megabytes }) };
  const processorSeconds = round(asked.reduce((all, { processor = 0 }) => all + processor, 0));
  const opening = round(Math.max(...asked.map((one) => one.opening ?? 0)));
  console.log(
    `${events} events: ${writing.rowsPerSecond} rows/s, ${writing.processorSeconds} s of processor, ${writing.megabytes} MB (${writing.megabytesBefore} before), ${writing.files} files`,
  );
  console.table(answers);
  console.log(`Opened in ${opening} s. DuckDB: ${processorSeconds} s of processor for all questions. Memory: ${JSON.stringify(memory)} MB`);
  if (values.save)
    save('lake', {
      events,
      writing,
      opening,
      duckdbProcessorSeconds: processorSeconds,
      questions: answers,
      memory,
      ...(postgres && { postgresFilling: postgres.filling }),
    });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
