import { describe, expect, test } from 'vitest';
import { found } from '../../../../src/diagram/viewer/search.ts';
import { graph } from './shop-graph.ts';

describe('the search', () => {
  test('folds case and accents, and finds đ for d', () => {
    expect(found(graph, { search: 'nguoi DUNG dam' })).toEqual(['visitor']);
    expect(found(graph, { search: 'đám' })).toEqual(['visitor']);
  });

  test('requires every word', () => {
    expect(found(graph, { search: 'postgresql' })).toEqual(['warehouse', 'orders']);
    expect(found(graph, { search: 'postgresql orders' })).toEqual(['orders']);
    expect(found(graph, { search: 'postgresql nothing' })).toEqual([]);
  });

  test('accepts a tag alone or with words', () => {
    expect(found(graph, { tag: 'data' })).toEqual(['warehouse', 'orders']);
    expect(found(graph, { search: 'ware', tag: 'data' })).toEqual(['warehouse']);
    expect(found(graph, { search: 'ware', tag: 'people' })).toEqual([]);
  });
});
