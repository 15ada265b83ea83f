// `shiplog lake`: writes the raw log as Parquet, once or until it receives a stop signal.

import { openKeeper } from '../stream/runtimes/node/lake/keep-lake.ts';
import type { LakeResult } from '../stream/runtimes/node/lake/write-lake.ts';
import { openLogs } from '../stream/runtimes/node/logs.ts';
import { readSettings } from '../stream/runtimes/node/settings.ts';
import { finish, helped, isRefusal, type Refusal, readArguments, refusalText } from './arguments.ts';
import { refused } from './refused.ts';

const usage = 'npx shiplog lake [--watch]; its settings are environment variables, such as RAW_FOLDER and LAKE_FOLDER (guide: lake)';

const options = { watch: { type: 'boolean', about: 'write again every LAKE_EVERY seconds, until it is stopped' } } as const;

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** What a run wrote, as a line, and what it could not write. */
export function resultText({ objects, events, leftOut, unreadable }: LakeResult, folder: string): string {
  const lines = [
    objects === 0 ? `${folder} is up to date` : `${counted(events, 'event')} of ${counted(objects, 'object')} written to ${folder}`,
    ...(leftOut > 0 ? [`${counted(leftOut, 'event')} left out: not valid; the load quarantines them with their reasons`] : []),
    ...unreadable.map(({ key, reason }) => `${key} cannot be read and waits for the next run: ${reason}`),
  ];
  return `${lines.join('\n')}\n`;
}

async function run(watch: boolean): Promise<void> {
  const settings = readSettings(process.env, process.cwd());
  const { raw } = await openLogs(settings, process.env);
  const keeper = await openKeeper({ raw, root: settings.lakeFolder, clock: Date.now });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, keeper.stop);
  try {
    let isFirst = true;
    // Further runs of a watch that find nothing are not worth a line.
    const ran = (result: LakeResult): void => {
      if (isFirst || result.objects > 0 || result.unreadable.length > 0) process.stdout.write(resultText(result, settings.lakeFolder));
      isFirst = false;
    };
    if (watch) await keeper.watch(settings.lakeEvery, ran, refused);
    else ran(await keeper.write());
  } finally {
    await keeper.close();
  }
}

export async function main(words: readonly string[]): Promise<void> {
  if (helped(words, usage, options)) return;
  const read = readArguments(words, options, usage);
  const [word] = isRefusal(read) ? [] : read.positionals;
  const refusal: Refusal | undefined = isRefusal(read)
    ? read
    : word === undefined
      ? undefined
      : { what: `Unexpected argument "${word}"`, fix: `usage: ${usage}` };
  if (refusal) return finish({ out: refusalText(refusal), code: 1 });
  if (!isRefusal(read)) await run(read.values.watch === true).catch(refused);
}
