import { describe, expect, test } from 'vitest';
import { found } from '../../../../src/diagram/viewer/search.ts';
import { graph } from './shop-graph.ts';

describe('the search', () => {
  test('folds case and accents, and finds đ for d', () => {
    expect(found(graph, { query: 'nguoi DUNG dam' })).toEqual(['visitor']);
    expect(found(graph, { query: 'đám' })).toEqual(['visitor']);
  });

  test('wants every word', () => {
    expect(found(graph, { query: 'postgresql' })).toEqual(['warehouse', 'orders']);
    expect(found(graph, { query: 'postgresql orders' })).toEqual(['orders']);
    expect(found(graph, { query: 'postgresql nothing' })).toEqual([]);
  });

  test('takes a tag alone or with words', () => {
    expect(found(graph, { tag: 'data' })).toEqual(['warehouse', 'orders']);
    expect(found(graph, { query: 'ware', tag: 'data' })).toEqual(['warehouse']);
    expect(found(graph, { query: 'ware', tag: 'people' })).toEqual([]);
  });
});
