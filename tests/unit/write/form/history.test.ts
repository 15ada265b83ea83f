import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Edited } from '../../../../src/write/edited.ts';
import { History } from '../../../../src/write/form/history.ts';

const at = (body: string): Edited => ({ facts: {}, body, pictures: [] });
const bodies = ({ past }: History): string[] => past.map(({ edited }) => edited.body);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('keystrokes of one field that follow one another are one step', () => {
  const history = new History([]);
  history.changed(at(''), 'body');
  vi.advanceTimersByTime(1_000);
  history.changed(at('a'), 'body');
  history.changed(at('ab'), 'title');
  history.changed(at('abc'), 'body');
  vi.advanceTimersByTime(5_000);
  history.changed(at('abcd'), 'body');
  history.changed(at('abcde'), '');
  expect(bodies(history)).toEqual(['', 'ab', 'abc', 'abcd', 'abcde']);
});

it('what is undone can be redone until something else is changed', () => {
  const history = new History([]);
  history.changed(at('1'), '');
  history.changed(at('2'), '');
  expect(history.undo(at('3'))?.body).toBe('2');
  expect(history.undo(at('2'))?.body).toBe('1');
  expect(history.undo(at('1'))).toBeUndefined();
  expect(history.redo(at('1'))?.body).toBe('2');
  expect(history.canRedo).toBe(true);
  history.changed(at('2'), '');
  expect(history.redo(at('x'))).toBeUndefined();
  expect(bodies(history)).toEqual(['1', '2']);
});

it('steps of one moment have different times, also after those that were kept', () => {
  const history = new History([{ time: Date.now() + 5, edited: at('kept') }]);
  for (const body of ['1', '2', '3']) history.changed(at(body), '');
  const times = history.past.map(({ time }) => time);
  expect(new Set(times).size).toBe(4);
  expect(times).toEqual(times.toSorted((one, other) => one - other));
});
