// The page's end of the Worker: its functions, and a Worker that can be ended and restarted with the same data.
import { proxy, wrap } from 'comlink';
import { carryErrors, SandboxFailure } from './failure.ts';
import type { Functions, Listeners, Opening } from './host.ts';
import type { Found } from './sandbox.ts';
import type { Exposed, Opened } from './worker.ts';

export interface Link {
  found: Found;
  /** The Worker's functions. They reject with SandboxError. */
  worker: Functions;
  /** Ends the Worker immediately and opens another. Pending calls reject with `stopped`. Rejects if it does not open. */
  restart: (empty: boolean) => Promise<void>;
  end: () => void;
}

type Call = (...args: unknown[]) => Promise<unknown>;
/** The Worker's functions by name, as Comlink calls them. */
type Calls = Record<string, Call> & { shop: Record<string, Call> };

interface Running {
  worker: Worker;
  calls: Calls;
  opened: Promise<Opened>;
  /** How each unanswered call is rejected: a Worker that ends does not answer. */
  pending: Set<(error: SandboxFailure) => void>;
}

const stopped = (): SandboxFailure => new SandboxFailure('stopped', 'The sandbox was stopped before it responded.');

const answered = <Answer>(pending: Running['pending'], answer: Promise<Answer>): Promise<Answer> =>
  new Promise((done, fail) => {
    pending.add(fail);
    answer.then(done, fail).finally(() => pending.delete(fail));
  });

function start(opening: Opening, listeners: Listeners): Running {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const exposed = wrap<Exposed>(worker);
  const pending: Running['pending'] = new Set();
  const opened = answered(pending, exposed.open(opening, proxy({ ...listeners })));
  function notLoaded(): void {
    for (const fail of pending) fail(new SandboxFailure('download', 'The sandbox’s script could not be loaded.'));
  }
  worker.addEventListener('error', notLoaded);
  // The rejection is handled by callers.
  opened.then(() => worker.removeEventListener('error', notLoaded)).catch(() => {});
  return { worker, calls: exposed as unknown as Calls, opened, pending };
}

/** Starts the Worker and opens the data under the prefix. Rejects with SandboxError, and leaves no Worker then. */
export async function openLink(prefix: string, listeners: Listeners): Promise<Link> {
  let ended = false;
  let running = start({ prefix, empty: false }, listeners);

  function end(): void {
    running.worker.terminate();
    for (const fail of running.pending) fail(stopped());
  }

  const passed =
    (call: (calls: Calls, args: unknown[]) => Promise<unknown>): Call =>
    async (...args) => {
      const { worker, calls, opened, pending } = running;
      await opened;
      if (ended || running.worker !== worker) throw stopped();
      return await answered(pending, call(calls, args));
    };

  const { found, names, shop } = await running.opened.catch((error) => {
    end();
    throw error;
  });
  const functions = Object.fromEntries(names.map((name) => [name, passed((calls, args) => (calls[name] as Call)(...args))]));
  const shopFunctions = Object.fromEntries(shop.map((name) => [name, passed((calls, args) => (calls.shop[name] as Call)(...args))]));

  return {
    found,
    worker: { ...functions, shop: shopFunctions } as unknown as Functions,
    async restart(empty) {
      end();
      running = start({ prefix, empty }, listeners);
      await running.opened;
    },
    end() {
      ended = true;
      end();
    },
  };
}

carryErrors();
