// Updates the search index of the last build in a thread, which reads it while the first page is rendered.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { closePagefind, type OpenIndex, openIndex } from './pagefind.ts';
import type { IndexedPage } from './pages.ts';
import { type FileChanges, readIndex, updatedIndex } from './update.ts';

/** A page that differs, or the pages of both indexes in their order. */
export type UpdateMessage = { path: string; html: string } | { before: readonly IndexedPage[]; now: readonly IndexedPage[] };

/** The changes, or why all pages must be indexed. */
export type UpdateResult = FileChanges | { reason: string };

const folder: string = workerData;
let few: Promise<OpenIndex> | undefined;

const site = (async () => readIndex((file) => readFileSync(join(folder, file))))();
// Awaited with the last message.
site.catch(() => undefined);

async function fewPages(): Promise<ReturnType<typeof readIndex> | undefined> {
  if (!few) return undefined;
  const files = await (await few).files();
  return readIndex((file) => files.get(file) ?? new Uint8Array());
}

parentPort?.on('message', async (message: UpdateMessage) => {
  if ('html' in message) {
    few ??= openIndex();
    // A failure shows when the files are read.
    few.then((index) => index.add(message.path, message.html)).catch(() => undefined);
    return;
  }
  let result: UpdateResult;
  try {
    result = await updatedIndex(await site, await fewPages(), message);
  } catch (thrown) {
    result = { reason: thrown instanceof Error ? thrown.message : String(thrown) };
  }
  await closePagefind();
  parentPort?.postMessage(result);
});
