import { describe, expect, it } from 'vitest';
import { type Flow, flowSchema } from '../../../../src/diagram/model/diagram.ts';
import { numberedItems, numberedSteps, stepsIn } from '../../../../src/diagram/model/numbered.ts';

const flow: Flow = flowSchema.parse({
  id: 'order',
  title: 'Order',
  steps: [
    { relation: 'visit', title: 'Visit' },
    { relation: ['post', 'invoke'], title: 'Post' },
    {
      loop: 'stored',
      steps: [
        { relation: 'store', title: 'Store' },
        { relation: 'retry', title: 'Retry' },
      ],
    },
    {
      alternatives: [
        { when: 'valid', steps: [{ relation: 'load', title: 'Load' }] },
        { when: 'invalid', steps: [{ relation: 'reject', title: 'Reject' }] },
      ],
    },
    { relation: 'read', title: 'Read' },
  ],
});
const numbers = (...along: string[]) => stepsIn(numberedItems(flow, 'en', new Set(along))).map(({ number }) => number);

describe('the steps of a flow within a view', () => {
  it('are all of them without a view', () => {
    expect(numberedSteps(flow, 'en').map(({ number }) => number)).toEqual(['1', '2', '3', '4', '5a', '5b', '6']);
  });

  it('are those on its arrows, and keep their numbers', () => {
    expect(numbers('invoke', 'read')).toEqual(['2', '6']);
    expect(numbers('retry')).toEqual(['4']);
    expect(numbers()).toEqual([]);
  });

  it('include the other branch too where one of them is shown', () => {
    const [item] = numberedItems(flow, 'en', new Set(['load']));
    expect(item).toMatchObject({
      kind: 'alternatives',
      branches: [
        { when: 'valid', steps: [{ number: '5a' }] },
        { when: 'invalid', steps: [] },
      ],
    });
  });
});
