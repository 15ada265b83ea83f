// The steps of a flow, each with a name of its own by which it is found again in another version: steps have no ids.
import type { Flow, FlowItem, Step } from '../model/diagram.ts';
import { numberedSteps } from '../model/numbered.ts';

export interface FlowStep {
  /** What it goes along, and how many of the flow's steps went along the same before it. */
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

/** In reading order, those of branches and loops among them, in all languages at once. */
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
