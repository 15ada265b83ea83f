import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Notice } from '../../../../../src/stream/pipeline/index.ts';
import { packNotice, unpackNotice } from '../../../../../src/stream/runtimes/browser/packed-notice.ts';

const sent = (notice: Notice): Notice => unpackNotice(structuredClone(packNotice(notice)));

test('ids arrive as they were, whatever they are', () => {
  const id = fc.oneof(
    fc.uuid(),
    fc.uuid().map((text) => text.toUpperCase()),
    fc.constant(null),
    fc.string(),
    fc.string({ minLength: 36, maxLength: 36 }),
  );
  fc.assert(
    fc.property(fc.oneof(fc.array(fc.uuid()), fc.array(id)), (eventIds) => {
      expect(sent({ fate: 'stored', eventIds }).eventIds).toEqual(eventIds);
    }),
  );
});

test('UUIDs take 16 bytes each', () => {
  const { ids } = packNotice({
    fate: 'loaded',
    eventIds: ['00000000-0000-4000-8000-00000000abcd', 'ffffffff-ffff-4fff-8fff-ffffffffffff'],
  });
  expect(ids).toBeInstanceOf(Uint8Array);
  expect(ids).toHaveLength(32);
});

test('fate and reasons stay, and the notice reads as before', () => {
  const notice: Notice = { fate: 'quarantined', eventIds: [null, '00000000-0000-4000-8000-000000000001'], reasons: [['a'], ['b']] };
  expect(sent(notice)).toEqual(notice);
});
