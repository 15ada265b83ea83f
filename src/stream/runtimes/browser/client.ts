// The only file of this runtime that a page imports. Database and pipeline stay in the Worker, which loads when the sandbox is opened.
import { proxy } from 'comlink';
import { SandboxFailure } from './failure.ts';
import { noFaults } from './faults.ts';
import type { Listeners } from './host.ts';
import { openLink } from './link.ts';
import { namesOf } from './names.ts';
import { unpackNotice } from './packed-notice.ts';
import type { GeneratorProgress, Sandbox, SandboxOptions, Transport } from './sandbox.ts';
import { createTransport, embedded } from './transport.ts';

export type { Faults } from './faults.ts';
export type * from './sandbox.ts';

const MOST_GENERATED = 100_000;

/** Acquires the lock of that name until the page is closed or the returned function is called; `undefined` if another tab has it. */
const takeLock = (name: string): Promise<(() => void) | undefined> =>
  new Promise((taken, fail) => {
    navigator.locks
      .request(name, { ifAvailable: true }, (lock) => {
        if (!lock) return taken(undefined);
        return new Promise<void>((release) => taken(release));
      })
      .catch(fail);
  });

/** One tab at a time: two databases on the same files would destroy them. */
async function lockOf(prefix: string): Promise<() => void> {
  if (!('locks' in navigator) || !('indexedDB' in globalThis) || !('WebAssembly' in globalThis) || !('Worker' in globalThis)) {
    throw new SandboxFailure(
      'unsupported',
      'This browser lacks Web Locks, IndexedDB, WebAssembly or Workers, or the page is not served over HTTPS.',
    );
  }
  const release = await takeLock(namesOf(prefix).lock);
  if (!release) throw new SandboxFailure('in-use', 'The sandbox is open in another tab. Close that tab, then open it here.');
  return release;
}

/** Opens the sandbox, with the data of an earlier visit if there is any. Rejects with SandboxError: `in-use`, `unsupported`, `download`, `start`. */
export async function openSandbox({ prefix, onProgress, onNotice, onLoad }: SandboxOptions): Promise<Sandbox> {
  const release = await lockOf(prefix);
  let generators = 0;
  let faults = noFaults;
  let interval: number | undefined;
  let carrier: Transport | undefined;

  const listeners: Listeners = {
    onProgress,
    onNotice: (notices) => onNotice(notices.map(unpackNotice)),
    onLoad: (result) => onLoad?.(result),
  };
  const link = await openLink(prefix, listeners).catch((error) => {
    release();
    throw error;
  });
  const { receive, poison, generate, steer, schedule, reset, ...calls } = link.worker;

  async function begin(empty: boolean): Promise<void> {
    await link.restart(empty);
    if (interval !== undefined) await schedule(interval);
  }

  const post: Sandbox['post'] = (body, headers = { 'content-type': 'application/json' }) =>
    receive({
      body,
      contentType: headers['content-type'],
      origin: headers['origin'],
      userAgent: headers['user-agent'] ?? navigator.userAgent,
    });

  const inPage = embedded(post);

  return {
    ...calls,
    found: link.found,
    transport: createTransport({
      carrier: () => carrier ?? inPage,
      // The broken line goes into the Worker's log directly.
      poison: async (batch) => (carrier ? undefined : poison(batch)),
      faults: () => faults,
      wait: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
    }),
    faults: {
      set(changed) {
        faults = { ...faults, ...changed };
      },
      get: () => faults,
    },
    sendBy(transport) {
      carrier = transport;
    },
    post,
    generate({ seed, events }, onMade) {
      generators += 1;
      const id = generators;
      const ordered = (order: 'pause' | 'resume' | 'stop') => () => void steer(id, order).catch(() => {});
      const listener = proxy(async (progress: GeneratorProgress) => onMade(progress));
      const done = generate(id, seed, Math.min(Math.max(1, Math.floor(events)), MOST_GENERATED), listener);
      return { pause: ordered('pause'), resume: ordered('resume'), stop: ordered('stop'), done };
    },
    schedule(milliseconds) {
      interval = milliseconds;
      void schedule(milliseconds).catch(() => {});
    },
    stop: () => begin(false),
    // The reader may have damaged the database with `write` beyond repair from within.
    reset: () =>
      reset().catch((error: SandboxFailure) => {
        if (error.code === 'stopped') throw error;
        return begin(true);
      }),
    close() {
      link.end();
      release();
    },
  };
}
