// The page's end of the Worker: calls and their results, and a Worker that can be ended and restarted with the same data.
import { errorOf, SandboxFailure } from './failure.ts';
import type { News, Opening, Verb, Verbs } from './messages.ts';
import type { Found } from './sandbox.ts';

type Answer<V extends Verb> = Awaited<ReturnType<Verbs[V]>>;

export interface Link {
  /** Calls a function of the Worker once it is open. Rejects with SandboxError. */
  call: <V extends Verb>(verb: V, ...args: Parameters<Verbs[V]>) => Promise<Answer<V>>;
  /** Ends the Worker immediately and opens another. Pending calls reject with `stopped`. Rejects if it does not open. */
  restart: (empty: boolean) => Promise<Found>;
  end: () => void;
}

interface Pending {
  done: (value: never) => void;
  fail: (error: SandboxFailure) => void;
}

interface Running {
  worker: Worker;
  opened: Promise<Found>;
  pending: Map<number, Pending>;
}

const stopped = (): SandboxFailure => new SandboxFailure('stopped', 'The sandbox was stopped before it responded.');

function run(opening: Opening, onNews: (news: News) => void): Running {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const pending: Running['pending'] = new Map();
  const opened = new Promise<Found>((open, fail) => {
    pending.set(0, { done: open, fail });
    worker.addEventListener('error', () => fail(new SandboxFailure('download', 'The sandbox’s script could not be loaded.')));
    worker.addEventListener('message', ({ data }: MessageEvent<News>) => {
      if (data.kind === 'opened') open(data.found);
      else if (data.kind === 'not-opened') fail(errorOf(data.failure));
      else if (data.kind === 'answer' || data.kind === 'failed') {
        const call = pending.get(data.id);
        pending.delete(data.id);
        if (data.kind === 'answer') call?.done(data.value as never);
        else call?.fail(errorOf(data.failure));
      } else onNews(data);
    });
  });
  // Handled by callers; prevents an unhandled rejection.
  opened.catch(() => {});
  worker.postMessage(opening);
  return { worker, opened, pending };
}

/** Starts the Worker. `opened` resolves with what it found. */
export function createLink(prefix: string, onNews: (news: News) => void): Link & { opened: Promise<Found> } {
  let ended = false;
  let calls = 0;
  let running = run({ prefix, empty: false }, onNews);

  function end(): void {
    running.worker.terminate();
    for (const { fail } of running.pending.values()) fail(stopped());
  }

  return {
    opened: running.opened,
    async call<V extends Verb>(verb: V, ...args: Parameters<Verbs[V]>): Promise<Answer<V>> {
      const { worker, opened, pending } = running;
      await opened;
      if (ended || running.worker !== worker) throw stopped();
      calls += 1;
      const id = calls;
      return await new Promise<Answer<V>>((done, fail) => {
        pending.set(id, { done, fail });
        worker.postMessage({ id, verb, args });
      });
    },
    async restart(empty) {
      end();
      running = run({ prefix, empty }, onNews);
      return await running.opened;
    },
    end() {
      ended = true;
      end();
    },
  };
}
