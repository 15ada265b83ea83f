// Applies the lit and dimmed classes to both drawings, so that rotating a phone changes nothing.
import type { Graph } from './graph.ts';
import { relationsOf } from './read.ts';
import { keysOf, light, type Seen } from './seen.ts';

export function paint(root: HTMLElement, graph: Graph, seen: Seen): void {
  const { on, off } = light(seen, graph);
  const { step } = seen;
  for (const part of root.querySelectorAll<SVGElement>('.d-group, .d-node, .d-relation, .d-step')) {
    const { element, number } = part.dataset;
    const keys = element ? [element] : keysOf({ ids: relationsOf(part) });
    const isOther = step && number && number !== step.number;
    part.classList.toggle('is-on', !isOther && keys.some((key) => on.includes(key)));
    part.classList.toggle('is-off', isOther || keys.every((key) => off.includes(key)));
  }
  for (const item of root.querySelectorAll('[data-step]')) item.classList.toggle('is-current', `#${item.id}` === step?.hash);
}
