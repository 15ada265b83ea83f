// The steps of a flow, each with a key that identifies it in another version, because steps have no ids.
import type { Flow, FlowItem, Step } from '../model/diagram.ts';
import { numberedSteps } from '../model/numbered.ts';

export interface FlowStep {
  /** Its relations, and how many earlier steps of the flow have the same. */
  key: string;
  number: string;
  relations: readonly string[];
  title: Step['title'];
  text: Step['text'];
}

const stepsIn = (item: FlowItem): readonly Step[] => {
  if ('loop' in item) return item.steps;
  return 'alternatives' in item ? item.alternatives.flatMap(({ steps }) => steps) : [item];
};

/** In reading order, including those of branches and loops, in all languages at once. */
export function flowSteps(flow: Flow): FlowStep[] {
  // Only the numbers are taken from there: they are the same in every language.
  const numbers = numberedSteps(flow, 'en');
  const times = new Map<string, number>();
  return flow.steps.flatMap(stepsIn).map(({ title, text }, index) => {
    const { number = '', relations = [] } = numbers[index] ?? {};
    const way = relations.join(' ');
    const nth = times.get(way) ?? 0;
    times.set(way, nth + 1);
    return { key: `${way} ${nth}`, number, relations, title, text };
  });
}
