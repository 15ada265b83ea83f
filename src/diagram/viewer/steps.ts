// Moves through the steps of a flow.
import type { Graph, Step } from './graph.ts';

/** The step `by` positions on; the flow's first if none is current; `undefined` beyond either end. */
export function stepFrom({ steps }: Graph, flow: string, step: Step | undefined, by: 1 | -1): Step | undefined {
  const own = steps.filter((each) => each.flow === flow);
  return step ? own[own.indexOf(step) + by] : own[by - 1];
}
