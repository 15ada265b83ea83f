import { expect, test } from 'vitest';
import type { Sandbox } from '../../../../../src/stream/runtimes/browser/client.ts';
import { SandboxFailure } from '../../../../../src/stream/runtimes/browser/failure.ts';
import { noFaults } from '../../../../../src/stream/runtimes/browser/faults.ts';
import { openLive, type Ports } from '../../../../../src/stream/sandbox/app/live.ts';
import type { Tracker } from '../../../../../src/stream/tracker/index.ts';

type Handlers = Parameters<Ports['open']>[0];

/** An open sandbox whose pipeline resolves with nothing, and the handlers that the pipeline reports to. */
async function opened() {
  let handlers = {} as Handlers;
  let reports = 0;
  const nothing = async () => {};
  const sandbox = {
    found: 'nothing',
    faults: { get: () => noFaults, set() {} },
    counters: nothing,
    async report() {
      reports += 1;
    },
    reset: nothing,
  } as unknown as Sandbox;
  const live = await openLive(
    {
      offered: {},
      prefix: 'test',
      customer: () => null,
      async open(given) {
        handlers = given;
        return sandbox;
      },
      track: () => ({ on() {}, identify() {} }) as unknown as Tracker,
    },
    () => {},
  );
  return { live, handlers, reports: () => reports };
}

const settled = (): Promise<void> => new Promise((done) => setTimeout(done));

test('a scheduled load that fails is announced with its reason', async () => {
  const { live, handlers, reports } = await opened();
  handlers.onLoad({ loaded: 1, duplicate: 0, quarantined: 0 } as Parameters<Handlers['onLoad']>[0]);
  await settled();
  expect([live.state().said, reports()]).toEqual([undefined, 1]);
  handlers.onLoad(new SandboxFailure('load-stopped', 'The disk is full.'));
  await settled();
  expect(live.state().said).toEqual({ what: 'failed', code: 'load-stopped', message: 'The disk is full.' });
  expect(reports()).toBe(2);
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
