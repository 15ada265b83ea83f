// The counters balance after any sequence of operations and faults, and nothing that was acknowledged is lost.
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../../../src/stream/pipeline/index.ts';
import { balanced } from '../../../contract/balance.ts';
import { anEvent, batchOf, referenceEvent, referenceObject } from '../../../contract/events.ts';
import { type InProcess, openInProcess } from '../../../contract/in-process.ts';
import { runs } from '../../../runs.ts';

/** Statements until the database fails; below 0 it is well. */
let statementsLeft = -1;

const failing = (database: Database): Database =>
  new Proxy(database, {
    get(target, name: keyof Database) {
      if (name === 'execute') {
        return (statement: Parameters<Database['execute']>[0]) => {
          if (statementsLeft === 0) throw new Error('the connection to the database is gone');
          if (statementsLeft > 0) statementsLeft -= 1;
          return target.execute(statement);
        };
      }
      if (name === 'transaction') {
        return (work: (tx: Database) => Promise<unknown>) => target.transaction((tx) => work(failing(tx)));
      }
      return target[name];
    },
  });

let runtime: InProcess;
beforeAll(async () => {
  runtime = await openInProcess(failing);
});
afterAll(() => runtime.close());

type Step =
  | {
      do: 'post';
      kinds: ('new' | 'copy' | 'bad')[];
      fault: 'before' | 'after' | 'cut' | undefined;
      rejectedFault: 'before' | 'after' | undefined;
    }
  | { do: 'garbage' | 'load' | 'load unreadable' | 'restart' | 'replay' | 'replay an hour' | 'foreign' | 'cut' }
  | { do: 'load failing'; after: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant('post' as const),
    kinds: fc.array(fc.constantFrom('new' as const, 'new' as const, 'copy' as const, 'bad' as const), { minLength: 1, maxLength: 8 }),
    fault: fc.constantFrom(undefined, undefined, undefined, 'before' as const, 'after' as const, 'cut' as const),
    rejectedFault: fc.constantFrom(undefined, undefined, 'before' as const, 'after' as const),
  }),
  fc.record({ do: fc.constantFrom('garbage' as const, 'load' as const, 'load unreadable' as const, 'restart' as const) }),
  fc.record({ do: fc.constantFrom('replay' as const, 'replay an hour' as const, 'foreign' as const, 'cut' as const) }),
  fc.record({ do: fc.constant('load failing' as const), after: fc.integer({ min: 0, max: 12 }) }),
);

interface Model {
  acknowledged: Set<string>;
  posted: ReturnType<typeof anEvent>[];
  /** Final verdicts that were given. */
  verdicts: number;
  /** Some object was damaged after it was acknowledged. */
  damaged: boolean;
}

async function post(step: Extract<Step, { do: 'post' }>, model: Model): Promise<void> {
  const events = step.kinds.map((kind) => {
    if (kind === 'bad') return { ...anEvent(), clientId: 'nobody' };
    const copy = kind === 'copy' ? model.posted[model.posted.length >> 1] : undefined;
    const event = copy ?? anEvent();
    model.posted.push(event);
    return event;
  });
  runtime.raw.fault = step.fault;
  runtime.rejectedLog.fault = step.rejectedFault;
  const { body } = await runtime.post(batchOf(events));
  runtime.raw.fault = undefined;
  runtime.rejectedLog.fault = undefined;
  for (const [index, { verdict }] of (body as { verdicts: { verdict: string }[] }).verdicts.entries()) {
    if (verdict !== 'retry') model.verdicts += 1;
    if (verdict === 'accepted') model.acknowledged.add(events[index]?.eventId ?? '');
  }
}

async function act(step: Step, model: Model): Promise<void> {
  if (step.do === 'post') await post(step, model);
  if (step.do === 'garbage') {
    await runtime.post('{"eventName":');
    model.verdicts += 1;
  }
  if (step.do === 'load') await runtime.load();
  if (step.do === 'load unreadable') {
    runtime.raw.unreadable = true;
    await runtime.load();
    runtime.raw.unreadable = false;
  }
  if (step.do === 'load failing') {
    statementsLeft = step.after;
    await runtime.load().catch((error: Error) => expect(error.message).toContain('No data is lost'));
    statementsLeft = -1;
  }
  if (step.do === 'restart') await runtime.restart();
  if (step.do === 'replay') await runtime.replay({});
  if (step.do === 'replay an hour') await runtime.replay({ from: '2025-11-07T09:00:00Z', to: '2025-11-07T09:00:00Z' });
  if (step.do === 'foreign') {
    const lines = [referenceObject(referenceEvent()), '{"half', referenceObject(referenceEvent({ eventName: 'unheard' }))];
    await runtime.putRaw(`events/2025/11/07/09/foreign-${randomUUID()}`, lines.slice(0, 1 + (model.posted.length % 3)).join('\n'));
  }
  if (step.do === 'cut') {
    const key = (await runtime.rawKeys()).at(-1);
    if (key === undefined) return;
    await runtime.putRaw(key, (await runtime.readRaw(key)).slice(0, -40));
    model.damaged = true;
  }
}

test('received = stored + rejected, stored = loaded + duplicate + quarantined + waiting, whatever happens', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), async (steps) => {
      await runtime.reset();
      const model: Model = { acknowledged: new Set(), posted: [], verdicts: 0, damaged: false };
      for (const one of steps) {
        await act(one, model);
        const { received } = await balanced(runtime);
        expect(received).toBeGreaterThanOrEqual(model.verdicts);
      }
      await runtime.load();
      expect(await balanced(runtime)).toMatchObject({ waiting: 0 });
      const held = new Set((await runtime.query('select event_id::text as id from fact_events')).map(({ id }) => String(id)));
      if (!model.damaged) expect([...model.acknowledged].filter((id) => !held.has(id))).toEqual([]);
    }),
    { numRuns: runs(60) },
  );
});

test('without faults every event that was answered is counted as received', async () => {
  await runtime.reset();
  const model: Model = { acknowledged: new Set(), posted: [], verdicts: 0, damaged: false };
  for (const kinds of [['new', 'bad'], ['copy'], ['bad', 'bad', 'new']] as const) {
    await act({ do: 'post', kinds: [...kinds], fault: undefined, rejectedFault: undefined }, model);
  }
  await act({ do: 'garbage' }, model);
  expect((await balanced(runtime)).received).toBe(model.verdicts);
});
