import { describe, expect, test } from 'vitest';
import { clicked } from '../../../../src/stream/tracker/capture.ts';

interface Stub {
  matches: string[];
  /** Selectors that something around it, or within it, fits. */
  around?: string[];
  within?: string[];
}

/** An element that fits these selectors. */
const element = ({ matches, around = [], within = [] }: Stub, text = ''): EventTarget => {
  const fits = (mine: string[]) => (selector: string) => selector.split(',').some((one) => mine.includes(one)) || null;
  return {
    matches: (selector: string) => Boolean(fits(matches)(selector)),
    closest: fits([...matches, ...around]),
    querySelector: fits(within),
    localName: matches[0],
    id: 'buy',
    role: null,
    textContent: text,
    dataset: { product: 'a' },
  } as unknown as EventTarget;
};

test('a click records its element, with the text collapsed and cut', () => {
  const icon = element({ matches: ['svg'] });
  const button = element({ matches: ['button'] }, `  Add\n  to cart ${'!'.repeat(300)}`);
  expect(clicked([icon, button, {} as EventTarget])).toEqual({
    tag: 'button',
    id: 'buy',
    text: `Add to cart ${'!'.repeat(148)}`,
    role: null,
    dataset: { product: 'a' },
  });
});

test('a click on a part that cannot be clicked records nothing', () => {
  expect(clicked([element({ matches: ['p'] })])).toBeUndefined();
});

test('a click where tracking is off records nothing', () => {
  expect(clicked([element({ matches: ['button'] }), element({ matches: ['[data-track=off]'] })])).toBeUndefined();
});

describe('typed text is never recorded', () => {
  test.each([
    ['in a field', { matches: ['textarea'] }],
    ['in a field within a label', { matches: ['label'], within: ['input'] }],
    ['in an editor around a link', { matches: ['a'], around: ['[contenteditable]'] }],
    ['where tracking is off within a link', { matches: ['a'], within: ['[data-track=off]'] }],
  ])('%s', (_, stub) => {
    expect(clicked([element(stub, 'secret')])).toMatchObject({ id: 'buy', text: undefined });
  });
});
