// PGlite in a thread, as Drizzle's driver uses it: one statement or transaction at a time. A question that takes too long, or more memory than there is,
// ends the thread and not the collector: the next call opens the database again, which recovers like any PostgreSQL.
import { Worker } from 'node:worker_threads';
import type { Table } from '../../../pipeline/ask/ask.ts';
import { StatementError } from '../../../pipeline/ask/protocol.ts';
import type { Call, Reply, Start } from './calls.ts';

/** Options of a query. Drizzle also passes parsers, which the thread has itself: a message cannot carry functions. */
interface Options {
  rowMode?: 'array' | 'object';
  /** The file `/dev/blob` of a COPY. */
  blob?: Pick<Blob, 'arrayBuffer'>;
}

/** The part of PGlite that Drizzle's driver calls. */
export interface Client {
  query: (text: string, values?: unknown[], options?: Options) => Promise<unknown>;
  transaction: <Result>(work: (tx: Pick<Client, 'query'>) => Promise<Result>) => Promise<Result>;
}

export interface Threaded extends Client {
  /** Answers one read-only statement. */
  ask: (statement: string) => Promise<Table>;
  /** Closes once all running statements have finished. */
  close: () => Promise<void>;
}

interface Thread {
  call: (call: Omit<Call, 'id'>) => Promise<unknown>;
  end: (reason: Error) => Promise<void>;
  isOver: () => boolean;
}

const errorOf = ({ message, name, ...more }: NonNullable<Reply['error']>): Error => Object.assign(new Error(message), { name, ...more });

/** Starts a thread with the database in a folder. Rejects if it cannot be opened. */
async function start(given: Start): Promise<Thread> {
  const worker = new Worker(new URL('./thread.ts', import.meta.url), { workerData: given });
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let calls = 0;
  let over: Error | undefined;
  function expect(id: number): Promise<unknown> {
    const reply = Promise.withResolvers<unknown>();
    waiting.set(id, reply);
    return reply.promise;
  }
  function finish(reason: Error): void {
    over ??= reason;
    for (const { reject } of waiting.values()) reject(over);
    waiting.clear();
  }
  worker.on('message', ({ id, result, error }: Reply) => {
    if (error) waiting.get(id)?.reject(errorOf(error));
    else waiting.get(id)?.resolve(result);
    waiting.delete(id);
  });
  worker.on('error', (error) => finish(error instanceof Error ? error : new Error(String(error))));
  worker.on('exit', () => finish(new Error('The thread of the database ended')));
  await expect(0).catch(async (error: unknown) => {
    await worker.terminate();
    throw error;
  });
  return {
    call(call) {
      if (over) return Promise.reject(over);
      calls += 1;
      const reply = expect(calls);
      worker.postMessage({ ...call, id: calls } satisfies Call);
      return reply;
    },
    async end(reason) {
      finish(reason);
      await worker.terminate();
    },
    isOver: () => over !== undefined,
  };
}

/** A statement's error leaves the engine as it was; anything else may have broken it. */
const isOfStatement = (error: unknown): boolean => error instanceof Error && 'code' in error && /^[0-9A-Z]{5}$/.test(String(error.code));

/** Opens the database in a folder. `within`: milliseconds that a question has. Rejects if it cannot be opened. */
export async function openThreaded(folder: string, within: number): Promise<Threaded> {
  const given: Start = { folder, within };
  let thread = await start(given);
  let last: Promise<unknown> = Promise.resolve();

  function alone<Result>(work: (thread: Thread) => Promise<Result>): Promise<Result> {
    const next = last.then(async () => {
      if (thread.isOver()) thread = await start(given);
      return await work(thread);
    });
    last = next.catch(() => {});
    return next;
  }

  async function asked(running: Thread, text: string): Promise<Table> {
    const slow = new StatementError(`The answer took longer than ${within / 1000} seconds`, '57014', {
      hint: 'Select fewer rows with where or limit.',
    });
    const timer = setTimeout(() => void running.end(slow), within);
    try {
      return (await running.call({ kind: 'ask', text })) as Table;
    } catch (error) {
      if (!isOfStatement(error)) await running.end(new Error('The database was opened again'));
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  const queryOf =
    ({ call }: Thread): Client['query'] =>
    async (text, values = [], { rowMode, blob } = {}) =>
      await call({ kind: 'query', text, values, ...(rowMode && { rowMode }), ...(blob && { file: await blob.arrayBuffer() }) });

  return {
    query: (...query) => alone((running) => queryOf(running)(...query)),
    transaction: (work) =>
      alone(async (running) => {
        const query = queryOf(running);
        await query('begin');
        try {
          const result = await work({ query });
          await query('commit');
          return result;
        } catch (error) {
          await query('rollback').catch(() => {});
          throw error;
        }
      }),
    ask: (statement) => alone((running) => asked(running, statement)),
    close: async () => {
      await last;
      if (!thread.isOver()) await thread.call({ kind: 'close', text: '' });
      await thread.end(new Error('The database was closed'));
    },
  };
}
