import { expect, test } from 'vitest';
import { createSteps } from '../../../../src/stream/tracker/host-page.ts';

test('a listener gets only its stage, until it is removed', () => {
  const { notify, on } = createSteps();
  const heard: string[] = [];
  const off = on('accepted', ({ stage, eventId, reasons }) => heard.push(`${stage} ${eventId} ${reasons.join()}`));
  notify('queued', { eventId: 'a' });
  notify('accepted', { eventId: 'a' }, ['duplicate']);
  off();
  notify('accepted', { eventId: 'b' });
  expect(heard).toEqual(['accepted a duplicate']);
});

test('a listener that throws affects neither the tracker nor the others', () => {
  const { notify, on } = createSteps();
  let heard = 0;
  on('rejected', () => {
    throw new Error('mine');
  });
  on('rejected', () => {
    heard += 1;
  });
  expect(() => notify('rejected', { eventId: 'a' })).not.toThrow();
  expect(heard).toBe(1);
});
