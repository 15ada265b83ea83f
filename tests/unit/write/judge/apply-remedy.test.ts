import { describe, expect, it } from 'vitest';
import { applyRemedy } from '../../../../src/write/judge/apply-remedy.ts';

const facts = {
  week: 1,
  period: { starts: '2025-09-05', ends: '2025-09-01' },
  tasks: [{ id: 'a', owner: ['lan', 'lann'] }, { id: 'b' }],
};

describe('a remedy changes the facts at its path', () => {
  it('sets a value, in a list as well, and makes the key if it is missing', () => {
    expect(applyRemedy(facts, { change: { path: ['tasks', 0, 'owner', 1], set: 'minh' } })['tasks']).toEqual([
      { id: 'a', owner: ['lan', 'minh'] },
      { id: 'b' },
    ]);
    expect(applyRemedy(facts, { change: { path: ['tasks', 1, 'evidence'], set: [] } })['tasks']).toEqual([
      facts.tasks[0],
      { id: 'b', evidence: [] },
    ]);
    expect(applyRemedy({ week: 1 }, { change: { path: ['period', 'starts'], set: '2025-09-01' } })).toEqual({
      week: 1,
      period: { starts: '2025-09-01' },
    });
  });

  it('removes a key or an item of a list', () => {
    expect(applyRemedy(facts, { change: { path: ['period'], remove: true } })).toEqual({ week: 1, tasks: facts.tasks });
    expect(applyRemedy(facts, { change: { path: ['tasks', 0], remove: true } })['tasks']).toEqual([{ id: 'b' }]);
  });

  it('renames a key in its place', () => {
    const after = applyRemedy(
      { tasks: [{ id: 'a', onwer: 'lan', state: 'done' }] },
      { change: { path: ['tasks', 0, 'onwer'], rename: 'owner' } },
    );
    expect(JSON.stringify(after)).toBe('{"tasks":[{"id":"a","owner":"lan","state":"done"}]}');
    expect(applyRemedy({ titel: 'A', week: 1 }, { change: { path: ['titel'], rename: 'title' } })).toEqual({ title: 'A', week: 1 });
  });

  it('swaps two values', () => {
    expect(applyRemedy(facts, { change: { path: ['period', 'starts'], swap: ['period', 'ends'] } })['period']).toEqual({
      starts: '2025-09-01',
      ends: '2025-09-05',
    });
  });

  it('leaves the facts that it was given, and what it does not touch is the same object', () => {
    const before = structuredClone(facts);
    const after = applyRemedy(facts, { change: { path: ['tasks', 1, 'id'], set: 'c' } });
    expect(facts).toEqual(before);
    expect(after['period']).toBe(facts.period);
  });
});
