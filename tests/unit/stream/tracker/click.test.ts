// What can be decided without a browser; what a person sees is held in one, in tests/browser/tracker/clicks.spec.ts.
import { describe, expect, test } from 'vitest';
import { createClicks } from '../../../../src/stream/tracker/click.ts';

interface Stub {
  matches: string[];
  /** Selectors that something within it fits. */
  within?: string[];
  control?: EventTarget;
}

/** An element that fits these selectors: like a browser's, it has its properties from its class. */
const element = ({ matches, within = [], control }: Stub, text = ''): EventTarget => {
  const fits = (mine: string[]) => (selector: string) => selector.split(',').some((one) => mine.includes(one)) || null;
  return Object.create({
    matches: (selector: string) => Boolean(fits(matches)(selector)),
    querySelector: fits(within),
    localName: matches[0],
    id: 'buy',
    role: null,
    innerText: text,
    dataset: { product: 'a' },
    control,
  });
};

const click = (path: readonly EventTarget[], change: object = {}): Event =>
  ({ composedPath: () => path, isTrusted: true, defaultPrevented: false, ...change }) as unknown as Event;
const clicked = (path: readonly EventTarget[]) => createClicks()(click(path));

test('a click records the nearest element that can be clicked', () => {
  const icon = element({ matches: ['svg'] });
  const button = element({ matches: ['button'] }, 'Add to cart');
  expect(clicked([icon, button, element({ matches: ['a'] }), {} as EventTarget])).toEqual({
    tag: 'button',
    id: 'buy',
    text: 'Add to cart',
    role: null,
    dataset: { product: 'a' },
  });
});

test("properties that a form's fields are named after are not read", () => {
  const form = Object.assign(element({ matches: ['[role]'] }, 'Pay'), {
    matches: 'a field',
    querySelector: 'a field',
    id: 'a field',
    localName: 'a field',
    role: 'a field',
    innerText: 'a field',
    dataset: 'a field',
    control: 'a field',
  });
  expect(clicked([form])).toEqual({ tag: '[role]', id: 'buy', text: 'Pay', role: null, dataset: { product: 'a' } });
});

test('a click on a part that cannot be clicked records nothing', () => {
  expect(clicked([element({ matches: ['p'] })])).toBeUndefined();
});

test('a click where tracking is off records nothing', () => {
  expect(clicked([element({ matches: ['button'] }), element({ matches: ['[data-track=off]'] })])).toBeUndefined();
});

describe('typed text is never recorded', () => {
  test.each([
    ['in a field', [{ matches: ['textarea'] }]],
    ['in a field within a label', [{ matches: ['label'], within: ['input'] }]],
    ['in an editor around a link', [{ matches: ['a'] }, { matches: ['[contenteditable]'] }]],
    ['where tracking is off within a link', [{ matches: ['a'], within: ['[data-track=off]'] }]],
  ])('%s', (_, stubs) => {
    expect(clicked(stubs.map((stub) => element(stub, 'secret')))).toMatchObject({ id: 'buy', text: undefined });
  });
});

describe('a click counts once', () => {
  const input = element({ matches: ['input'] });
  const label = element({ matches: ['label'], control: input });
  /** Whether each click counts; the clicks of one list are made in one task. */
  async function judged(...tasks: Event[][]): Promise<boolean[]> {
    const described = createClicks();
    const counted: boolean[] = [];
    for (const clicks of tasks) {
      counted.push(...clicks.map((one) => described(one) !== undefined));
      await new Promise((done) => setTimeout(done, 5));
    }
    return counted;
  }

  test('on a label, which clicks its control', async () => {
    expect(await judged([click([label]), click([input]), click([input]), click([label]), click([input])])).toEqual([
      true,
      false,
      true,
      true,
      false,
    ]);
  });

  test('on a control within its label', async () => {
    expect(await judged([click([input, label]), click([input, label])])).toEqual([true, true]);
  });

  test("on a label's custom control", async () => {
    const field = element({ matches: ['my-field'] });
    const around = element({ matches: ['label'], control: field });
    expect(await judged([click([field, around]), click([field, around])])).toEqual([true, true]);
  });

  test('on a control whose label did not pass on the click before', async () => {
    const link = element({ matches: ['a'] });
    expect(await judged([click([label])], [click([input])])).toEqual([true, true]);
    expect(await judged([click([link, label])], [click([input, label])])).toEqual([true, true]);
  });

  test('and a click of a script never, nor what its label clicks then', async () => {
    const scripted = { isTrusted: false };
    expect(await judged([click([input], scripted), click([label], scripted), click([input]), click([input])])).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  test('on a label whose handler clicks something else', async () => {
    expect(await judged([click([label]), click([element({ matches: ['a'] })], { isTrusted: false }), click([input])])).toEqual([
      true,
      false,
      false,
    ]);
  });
});
