import { expect, test } from 'vitest';
import type { Notice } from '../../../../../src/stream/pipeline/index.ts';
import { createNotices } from '../../../../../src/stream/runtimes/browser/notices.ts';

const notice = (fate: Notice['fate'], id: string): Notice => ({ fate, eventIds: [id] });

function gather() {
  const sent: Notice[][] = [];
  let due: (() => void)[] = [];
  const notices = createNotices<Notice>(
    (told) => sent.push(told),
    (work) => due.push(work),
  );
  const pass = (): void => {
    const now = due;
    due = [];
    for (const work of now) work();
  };
  return { notices, sent, pass };
}

test('pending notices go in one message, in order', () => {
  const { notices, sent, pass } = gather();
  notices.add(notice('stored', 'a'));
  notices.add(notice('rejected', 'b'));
  expect(sent).toEqual([]);
  pass();
  expect(sent).toEqual([[notice('stored', 'a'), notice('rejected', 'b')]]);
});

test('a load is reported when it is durable, not before', () => {
  const { notices, sent, pass } = gather();
  notices.add(notice('loaded', 'a'));
  pass();
  expect(sent).toEqual([]);
  const durable = notices.takeHeld();
  notices.add(notice('loaded', 'b'));
  notices.publish(durable);
  pass();
  expect(sent).toEqual([[notice('loaded', 'a')]]);
});
