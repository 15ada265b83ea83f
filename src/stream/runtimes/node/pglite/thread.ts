// The thread of the collector's PGlite: its engine computes without a break, and in the thread that receives events it would stop them.
import { parentPort, workerData } from 'node:worker_threads';
import { type Extension, PGlite, types } from '@electric-sql/pglite';
import { askWithin } from '../../../pipeline/ask/ask.ts';
import { withLink } from '../../../pipeline/ask/pglite-link.ts';
import { pinSession } from '../../../pipeline/warehouse/session.ts';
import type { Call, Reply, Start } from './calls.ts';

const PAGE = 64 * 1024;
const GIB = 1024 * 1024 * 1024;
/** The engine's memory: its initial size, as it was built, and its maximum. A statement that needs more fails, and the process survives. */
const memory = { initial: (128 * 1024 * 1024) / PAGE, maximum: GIB / PAGE };

const bounded: Extension = {
  name: 'bounded memory',
  setup: async (_pglite, options) => ({ emscriptenOpts: { ...options, wasmMemory: new WebAssembly.Memory(memory) } }),
};

/** What Drizzle reads itself, as its own driver for PGlite has it. */
const asText = Object.fromEntries(
  [types.TIMESTAMP, types.TIMESTAMPTZ, types.INTERVAL, types.DATE, 1231, 1115, 1185, 1187, 1182].map((type) => [
    type,
    (text: string) => text,
  ]),
);

async function answer(pglite: PGlite, call: Call, within: number): Promise<unknown> {
  switch (call.kind) {
    case 'query':
      return await pglite.query(call.text, call.values, {
        parsers: asText,
        ...(call.rowMode && { rowMode: call.rowMode }),
        ...(call.file && { blob: new Blob([call.file]) }),
      });
    case 'ask':
      return await withLink(pglite, (link) => askWithin(link, call.text, within));
    case 'close':
      return await pglite.close();
  }
}

/** An error with what the database says about it, which a message would lose; PGlite adds functions, which no message can carry. */
function failureOf(error: unknown): NonNullable<Reply['error']> {
  if (!(error instanceof Error)) return { message: String(error), name: 'Error' };
  const facts = Object.entries(error).filter(([, fact]) => typeof fact === 'string' || typeof fact === 'number');
  return { ...Object.fromEntries(facts), message: error.message, name: error.name };
}

const { folder, within } = workerData as Start;
const port = parentPort;
if (!port) throw new Error('This file is the start of a thread.');

async function reply(id: number, work: () => Promise<unknown>): Promise<void> {
  try {
    port?.postMessage({ id, result: await work() } satisfies Reply);
  } catch (error) {
    port?.postMessage({ id, error: failureOf(error) } satisfies Reply);
  }
}

await reply(0, async () => {
  const pglite = await PGlite.create(folder, { extensions: { bounded } });
  await pglite.exec(pinSession());
  port.on('message', (call: Call) => void reply(call.id, () => answer(pglite, call, within)));
});
