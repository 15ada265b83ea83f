import { expect, test, vi } from 'vitest';
import type { Notice } from '../../../../../src/stream/pipeline/index.ts';
import type { Faults, Sandbox } from '../../../../../src/stream/runtimes/browser/client.ts';
import { SandboxFailure } from '../../../../../src/stream/runtimes/browser/failure.ts';
import { noFaults } from '../../../../../src/stream/runtimes/browser/faults.ts';
import { openLive, type Ports } from '../../../../../src/stream/sandbox/app/live.ts';
import type { Change } from '../../../../../src/stream/sandbox/stream/follow.ts';
import type { Step, Tracker } from '../../../../../src/stream/tracker/index.ts';
import { anEvent } from '../../../../contract/events.ts';

type Handlers = Parameters<Ports['open']>[0];

const COMPUTER = 'http://127.0.0.1:9090';
const result = { complete: true, objects: 1, loaded: 2, duplicate: 0, quarantined: 0, unreadable: [] };

/** An open sandbox, the handlers that the pipeline reports to, and what pipeline and tracker were asked, in order. `parts` replace those of the pipeline. */
async function opened(parts: Partial<Sandbox> = {}) {
  let handlers = {} as Handlers;
  let faults: Faults = noFaults;
  const asked: unknown[][] = [];
  const heard = new Map<string, ((step: Step) => void)[]>();
  /** Notes the call, and resolves with `answer`. */
  const noted =
    (name: string, answer?: unknown) =>
    async (...given: unknown[]) => {
      asked.push([name, ...given]);
      return answer;
    };
  const sandbox = {
    found: 'nothing',
    faults: {
      get: () => faults,
      set(change: Partial<Faults>) {
        faults = { ...faults, ...change };
      },
    },
    counters: noted('counters', { received: 1 }),
    report: noted('report', { totals: {} }),
    load: noted('load', result),
    replay: noted('replay', result),
    reset: noted('reset'),
    stop: noted('stop'),
    schedule: noted('schedule'),
    sendBy: noted('sendBy'),
    generate: () => ({ pause() {}, resume() {}, stop() {}, done: new Promise(() => {}) }),
    ...parts,
  } as unknown as Sandbox;
  const tracker = {
    on: (stage: string, listener: (step: Step) => void) => heard.set(stage, [...(heard.get(stage) ?? []), listener]),
    identify: noted('identify'),
    consent: noted('consent'),
    flush: noted('flush'),
  } as unknown as Tracker;
  const live = await openLive(
    {
      offered: { computer: COMPUTER },
      prefix: 'test',
      customer: () => 'customer-7',
      async open(given) {
        handlers = given;
        return sandbox;
      },
      track: () => tracker,
    },
    () => {},
  );
  /** The tracker reports a step of an event. */
  const step = (stage: Step['stage'], event = anEvent()): void => {
    for (const listener of heard.get(stage) ?? []) listener({ stage, event, eventId: event.eventId, reasons: [] } as unknown as Step);
  };
  return { live, handlers, asked, names: () => asked.map(([name]) => name), step };
}

const settled = (): Promise<void> => new Promise((done) => setTimeout(done));

test('a scheduled load that fails is announced with its reason', async () => {
  const { live, handlers, names } = await opened();
  handlers.onLoad(result);
  await settled();
  expect(live.state().said).toBeUndefined();
  expect(names()).toEqual(['counters', 'report']);
  handlers.onLoad(new SandboxFailure('load-stopped', 'The disk is full.'));
  await settled();
  expect(live.state().said).toEqual({ what: 'failed', code: 'load-stopped', message: 'The disk is full.' });
  expect(names()).toEqual(['counters', 'report', 'counters', 'report']);
});

test('an attempt that fails is announced, one that succeeds is not', async () => {
  const { live } = await opened();
  live.attempt(Promise.resolve('done'));
  await settled();
  expect(live.state().said).toBeUndefined();
  live.attempt(Promise.reject(new SandboxFailure('sql', 'relation "cart" does not exist')));
  await settled();
  expect(live.state().said).toEqual({ what: 'failed', code: 'sql', message: 'relation "cart" does not exist' });
});

test('two resets in a row are two changes of the state', async () => {
  const { live } = await opened();
  live.reset();
  await settled();
  expect(live.state()).toMatchObject({ resets: 1, said: { what: 'reset' } });
  live.announce({ what: 'linked' });
  expect(live.state().resets).toBe(1);
  live.reset();
  await settled();
  live.reset();
  await settled();
  expect(live.state().resets).toBe(3);
});

test('steps of the tracker and notices of the pipeline become one update of the stream', async () => {
  vi.useFakeTimers();
  const { live, handlers, step } = await opened();
  const event = anEvent();
  const seen: (readonly Change[])[] = [];
  let changes = 0;
  live.watch((recent) => seen.push(recent));
  const leave = live.subscribe(() => {
    changes += 1;
  });
  step('queued', event);
  step('accepted', event);
  handlers.onNotice([{ fate: 'stored', eventIds: [event.eventId] }] as Notice[]);
  expect(live.state().stream.rows).toEqual([]);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(live.state().stream.rows.map(({ id, origin }) => [id, origin])).toEqual([[event.eventId, 'shop']]);
  expect(seen.map((recent) => recent.length)).toEqual([3]);
  expect(changes).toBeGreaterThan(0);
  const before = changes;
  leave();
  live.announce({ what: 'reset' });
  expect(changes).toBe(before);
});

test('a watcher that has left hears nothing', async () => {
  vi.useFakeTimers();
  const { live, step } = await opened();
  const seen: unknown[] = [];
  live.watch((recent) => seen.push(recent))();
  step('queued');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(seen).toEqual([]);
});

test('another target starts with an empty stream and its own user, and shows at once whether it answers', async () => {
  const { live, step, asked } = await opened();
  vi.stubGlobal('fetch', async () => Response.json({ received: 9 }));
  step('queued');
  await vi.waitFor(() => expect(live.state().stream.rows).toHaveLength(1));
  live.setTarget('computer');
  await vi.waitFor(() => expect(live.state().said).toEqual({ what: 'turned', target: 'computer' }));
  await vi.waitFor(() => expect(live.state().counters).toEqual({ received: 9 }));
  expect(live.state()).toMatchObject({ target: 'computer', stream: { rows: [] }, user: undefined });
  expect(asked).toContainEqual(['identify', 'customer-7']);
});

test('a collector that does not answer is announced when it is chosen', async () => {
  const { live } = await opened();
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  live.setTarget('computer');
  await vi.waitFor(() => expect(live.state().said).toEqual({ what: 'failed', code: 'unreachable', message: COMPUTER }));
  expect(live.state().target).toBe('computer');
});

test('a fault that is switched on or off lets the tracker try again at once', async () => {
  const { live, names } = await opened();
  live.setFaults({ offline: true });
  expect(live.state().faults).toEqual({ ...noFaults, offline: true });
  live.setFaults({ offline: false });
  expect(live.state().faults).toEqual(noFaults);
  expect(names()).toEqual(['flush', 'flush']);
});

test('consent and schedule are passed on and shown', async () => {
  const { live, asked } = await opened();
  live.setConsent(false);
  live.setEvery(1_000);
  live.setEvery(undefined);
  expect(asked).toEqual([
    ['consent', false],
    ['schedule', 1_000],
    ['schedule', undefined],
  ]);
  expect(live.state()).toMatchObject({ consent: false, every: undefined });
});

test('loads, replays and restarts are announced with their result, and figures are read again', async () => {
  const { live, names } = await opened();
  live.load();
  await settled();
  expect(live.state()).toMatchObject({ said: { what: 'loaded', result }, counters: { received: 1 }, report: { totals: {} } });
  live.replay();
  expect(live.state().said).toEqual({ what: 'replaying' });
  await settled();
  expect(live.state().said).toEqual({ what: 'replayed', result });
  live.stop();
  await settled();
  expect(live.state().said).toEqual({ what: 'reopened' });
  expect(names().filter((name) => name === 'report')).toHaveLength(3);
});

test('a database that was rebuilt is announced from the start', async () => {
  const { live } = await opened({ found: 'rebuilt' });
  expect(live.state().said).toEqual({ what: 'rebuilt' });
});

test('while the generator runs, counters are read again and reports are not', async () => {
  const { live, names } = await opened();
  live.generate(100, 7);
  live.refresh();
  await settled();
  expect(names()).toEqual(['counters']);
});
