// `shiplog ask "select …"`: one question to the lake on this computer.
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { asCsv, asJson, asTable } from '../stream/runtimes/node/lake/answer.ts';
import { openLake } from '../stream/runtimes/node/lake/open-lake.ts';
import { readSettings } from '../stream/runtimes/node/settings.ts';
import { finish, helped, isRefusal, readArguments, refusalText } from './arguments.ts';
import { refused } from './refused.ts';

const usage = 'npx shiplog ask "select …" [--csv | --json]; SHOW TABLES lists what can be asked (guide: lake)';

const options = {
  csv: { type: 'boolean', about: 'print comma-separated values' },
  json: { type: 'boolean', about: 'print JSON: columns with name and type, rows as lists' },
} as const;

async function run(statement: string, print: typeof asTable): Promise<void> {
  const lake = await openLake(readSettings(process.env, process.cwd()).lakeFolder);
  try {
    await pipeline(Readable.from(print(await lake.query(statement))), process.stdout, { end: false });
  } catch (error) {
    // Who reads has seen enough, as `head` does.
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  } finally {
    lake.close();
  }
}

export async function main(words: readonly string[]): Promise<void> {
  if (helped(words, usage, options)) return;
  const read = readArguments(words, options, usage);
  if (isRefusal(read)) return finish({ out: refusalText(read), code: 1 });
  const { values, positionals } = read;
  const [statement, ...more] = positionals;
  if (statement === undefined || more.length > 0 || (values.csv && values.json)) {
    const what =
      statement === undefined ? 'The question is missing' : more.length > 0 ? 'There is more than one question' : 'There are two formats';
    return finish({ out: refusalText({ what, fix: `usage: ${usage}` }), code: 1 });
  }
  await run(statement, values.csv ? asCsv : values.json ? asJson : asTable).catch(refused);
}
