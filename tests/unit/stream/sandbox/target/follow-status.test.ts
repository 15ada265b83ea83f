import { expect, test } from 'vitest';
import type { Notice } from '../../../../../src/stream/pipeline/index.ts';
import { createStatusFollower } from '../../../../../src/stream/sandbox/target/follow-status.ts';
import type { Status } from '../../../../../src/stream/sandbox/target/local-collector.ts';

/** A follower of a collector that answers these, one after the other. */
function following(...answers: Omit<Status, 'eventId'>[]) {
  const notices: Notice[] = [];
  const asked: string[][] = [];
  const follower = createStatusFollower(
    async (ids) => {
      asked.push([...ids]);
      const answer = answers.shift() ?? { fates: [] };
      return ids.map((eventId) => ({ eventId, ...answer }));
    },
    (news) => notices.push(...news),
  );
  return { notices, asked, follower };
}

test('an event is followed until it is loaded, and each status is reported once', async () => {
  const { notices, asked, follower } = following(
    { fates: [] },
    { fates: ['stored'] },
    { fates: ['stored'] },
    { fates: ['stored', 'loaded'] },
  );
  follower.add('a');
  for (let nth = 0; nth < 6; nth += 1) await follower.poll();
  expect(notices).toEqual([
    { fate: 'stored', eventIds: ['a'] },
    { fate: 'loaded', eventIds: ['a'] },
  ]);
  expect(asked).toHaveLength(4);
  expect(follower.waiting()).toBe(0);
});

test('a rejection is reported with its reasons, and ends the polling', async () => {
  const { notices, follower } = following({ fates: ['rejected'], reasons: ['product.price: is no number'] });
  follower.add('a');
  await follower.poll();
  expect(notices).toEqual([{ fate: 'rejected', eventIds: ['a'], reasons: [['product.price: is no number']] }]);
  expect(follower.waiting()).toBe(0);
});

test('nothing is requested while no event is under way', async () => {
  const { asked, follower } = following();
  await follower.poll();
  expect(asked).toEqual([]);
});

test('of many events the newest two hundred are requested', async () => {
  const { asked, follower } = following();
  for (let nth = 0; nth < 300; nth += 1) follower.add(`${nth}`);
  await follower.poll();
  expect([asked[0]?.length, asked[0]?.[0]]).toEqual([200, '100']);
});

test('an event without any status is dropped in the end', async () => {
  const { follower } = following();
  follower.add('a');
  for (let nth = 0; nth < 600; nth += 1) await follower.poll();
  expect(follower.waiting()).toBe(0);
});
