// `npm run bench:lake -- [--events 10000000] [--without-postgres] [--save]`: generated events written as Parquet, and every question of the
// report to DuckDB and to PostgreSQL on the same events, each in a separate process.
import { globSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Measured, measure } from './measure.ts';
import { save } from './results.ts';

const { values } = parseArgs({
  options: {
    events: { type: 'string', default: '10000000' },
    'without-postgres': { type: 'boolean', default: false },
    save: { type: 'boolean', default: false },
  },
});
const events = Number(values.events);
if (!Number.isInteger(events) || events < 1) {
  console.error('Write: npm run bench:lake -- [--events 10000000] [--without-postgres] [--save]');
  process.exit(1);
}

const root = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'shiplog-bench-lake-'));

interface Asked {
  seconds: Record<string, number>;
  events: number;
}

const megabytes = ({ peakBytes }: Measured): number => Math.round((peakBytes ?? 0) / 1e6);

async function part<Figures>(name: string, ...words: string[]): Promise<{ figures: Figures; measured: Measured }> {
  console.log(`${name} …`);
  const measured = await measure([join(root, 'bench/lake', `${name}.ts`), ...words], { cwd: root });
  return { figures: JSON.parse(measured.output.trim().split('\n').at(-1) ?? ''), measured };
}

try {
  const written = await part<{ seconds: number; generating: number; before: number }>('write', folder, String(events));
  const files = globSync('events/*/*/*.parquet', { cwd: folder });
  const bytes = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  const asked = await part<Asked & { opening: number }>('ask', folder);
  const { seconds, generating, before } = written.figures;
  const writing = {
    seconds: Number((seconds - generating).toFixed(1)),
    rowsPerSecond: Math.round(events / (seconds - generating)),
    megabytes: megabytes(written.measured),
    /** What the generated log takes of it. */
    megabytesBefore: Math.round(before / 1e6),
    files: files.length,
    bytesPerRow: Math.round(bytes / events),
  };
  console.log(
    `${events} events: ${writing.rowsPerSecond} rows/s in ${writing.megabytes} MB (${writing.megabytesBefore} before), ${writing.files} files, ${writing.bytesPerRow} bytes a row`,
  );
  const postgres = values['without-postgres']
    ? undefined
    : await part<Asked & { loading: number; generating: number }>('postgres', String(events));
  if (asked.figures.events !== events || (postgres && postgres.figures.events !== events)) throw new Error('An engine lost events.');
  const round = (figure: number | undefined): number | undefined => (figure === undefined ? undefined : Number(figure.toFixed(2)));
  const questions = Object.entries(asked.figures.seconds).map(([name, duckdb]) => ({
    name,
    duckdb: round(duckdb),
    postgres: round(postgres?.figures.seconds[name]),
  }));
  console.table(questions);
  const memory = { duckdb: megabytes(asked.measured), ...(postgres && { postgres: megabytes(postgres.measured) }) };
  const loading = postgres && round(postgres.figures.loading - postgres.figures.generating);
  console.log(
    `Opened in ${asked.figures.opening.toFixed(2)} s; DuckDB ${memory.duckdb} MB${postgres ? `, PostgreSQL ${memory.postgres} MB, loaded in ${loading} s` : ''}`,
  );
  if (values.save) save('lake', { events, writing, opening: round(asked.figures.opening), questions, memory, postgresLoading: loading });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
