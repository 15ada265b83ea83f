import { describe, expect, test } from 'vitest';
import { trace } from '../../../../src/diagram/viewer/trace.ts';
import { graph } from './shop-graph.ts';

const ids = (id: string) => trace(graph, id).arrows.map((arrow) => arrow.ids[0]);

describe('a trace', () => {
  test('goes backward and forward over any number of arrows, the nearest first', () => {
    expect(trace(graph, 'shop')).toMatchObject({ before: ['visitor'], after: ['etl', 'orders', 'warehouse'] });
  });

  test('walks a cycle once', () => {
    expect(trace(graph, 'warehouse')).toMatchObject({ before: ['etl', 'shop', 'visitor'], after: ['etl'] });
    expect(ids('warehouse')).toEqual(['insert', 'send', 'confirm', 'open', 'confirm', 'insert']);
  });

  test('leaves out side branches', () => {
    expect(ids('orders')).toEqual(['orders', 'open']);
  });

  test('of a group starts from everything in it', () => {
    expect(trace(graph, 'network').before).toEqual(['shop', 'visitor']);
    expect(trace(graph, 'network').after).toEqual([]);
  });
});
