// The steps of a flow, as its list in the page says them.

export interface Step {
  number: string;
  /** Ids of the relations that it goes along. */
  relations: readonly string[];
  /** Id of the flow. */
  flow: string;
  /** Id of the list's item: the step's address. */
  id: string;
}

/** The step that a list's item says; `undefined` for anything else. */
export function stepOf(item: HTMLElement): Step | undefined {
  const { step, relations = '' } = item.dataset;
  const flow = item.closest<HTMLElement>('.diagram-flow')?.dataset['flow'] ?? '';
  return step ? { number: step, relations: relations.split(' '), flow, id: item.id } : undefined;
}

/** All steps of the flow, branches and loops in reading order. */
export const stepsOf = (root: ParentNode, flow: string): Step[] =>
  [...root.querySelectorAll<HTMLElement>('[data-step]')].flatMap((item) => stepOf(item) ?? []).filter((step) => step.flow === flow);

/** The step `by` places from the one with that number; the first, coming from none; `undefined` beyond either end. */
export function neighbour<S extends { number: string }>(steps: readonly S[], number: string | undefined, by: 1 | -1): S | undefined {
  const at = steps.findIndex((step) => step.number === number);
  return at < 0 && by < 0 ? undefined : steps[at + by];
}
