import { expect, test } from 'vitest';
import { stepFrom } from '../../../../src/diagram/viewer/steps.ts';
import { graph } from './shop-graph.ts';

const [first, second] = graph.steps;

test('without a step the next is the flow’s first, and there is no previous one', () => {
  expect(stepFrom(graph, 'visit', undefined, 1)).toBe(first);
  expect(stepFrom(graph, 'visit', undefined, -1)).toBeUndefined();
});

test('steps follow one another within their flow and end with it', () => {
  expect(stepFrom(graph, 'visit', first, 1)).toBe(second);
  expect(stepFrom(graph, 'visit', second, 1)).toBeUndefined();
  expect(stepFrom(graph, 'visit', second, -1)).toBe(first);
  expect(stepFrom(graph, 'visit', first, -1)).toBeUndefined();
});

test('a flow that is not there has no steps', () => {
  expect(stepFrom(graph, 'none', undefined, 1)).toBeUndefined();
});
