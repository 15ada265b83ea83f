import { describe, expect, test } from 'vitest';
import { back, light, type Seen } from '../../../../src/diagram/viewer/seen.ts';
import { graph } from './shop-graph.ts';

const [first, second] = graph.steps;
const on = (seen: Seen) => [...new Set(light(seen, graph).on)].sort();
const off = (seen: Seen) => [...new Set(light(seen, graph).off)].sort();

describe('the highlighted parts', () => {
  test('are none at first, and nothing dims', () => {
    expect([on({}), off({})]).toEqual([[], []]);
  });

  test('are a step’s arrow and both ends; groups around them do not dim', () => {
    expect(on({ step: second })).toEqual(['etl', 'shop', '→retry', '→send']);
    expect(off({ step: second })).toEqual(['orders', 'visitor', 'warehouse', '→confirm', '→insert', '→open', '→orders']);
  });

  test('are only the selected element, without dimming the rest', () => {
    expect([on({ element: 'orders' }), off({ element: 'orders' })]).toEqual([['orders'], []]);
  });

  test('are all that leads to and from an element while it is traced', () => {
    expect(on({ element: 'orders', tracing: true })).toEqual(['orders', 'shop', 'visitor', '→open', '→orders']);
    expect(off({ element: 'orders', tracing: true })).toContain('etl');
  });

  test('are what a search or a tag finds, with the arrows between', () => {
    expect(on({ tag: 'data' })).toEqual(['orders', 'warehouse']);
    expect(on({ search: 'e', tag: '' })).toContain('→insert');
    expect(off({ search: 'no such thing' })).toHaveLength(7 + 6);
  });

  test('are the step before the trace, and the trace before the search', () => {
    expect(on({ step: first, element: 'etl', tracing: true, search: 'orders' })).toEqual(['shop', 'visitor', '→open']);
    expect(on({ element: 'orders', tracing: true, search: 'etl' })).toContain('visitor');
  });
});

describe('an entered group', () => {
  test('dims what is not in it, but no group around it', () => {
    expect(off({ group: 'subnet' })).toEqual(['orders', 'shop', 'visitor', '→open', '→orders']);
  });
});

describe('back', () => {
  test('clears the selection first and keeps the group', () => {
    expect(back({ step: first, group: 'subnet' }, graph)).toEqual({ group: 'subnet', element: 'subnet' });
    expect(back({ element: 'etl', group: 'subnet' }, graph)).toEqual({ group: 'subnet', element: 'subnet' });
    expect(back({ search: 'x' }, graph)).toEqual({ group: undefined, element: undefined });
  });

  test('then leads out of the groups one by one', () => {
    const outer = back({ element: 'subnet', group: 'subnet' }, graph);
    expect(outer).toEqual({ group: 'network', element: 'network' });
    expect(back(outer, graph)).toEqual({ group: undefined, element: undefined });
  });
});
