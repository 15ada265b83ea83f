// What leads to an element and what it leads to, over any number of arrows.
import { type Arrow, type Graph, inside } from './graph.ts';

export interface Trace {
  /** Ids in the order of their distance. */
  before: string[];
  after: string[];
  arrows: Arrow[];
}

type End = 'from' | 'to';

/** Walks from `start` along arrows whose `near` end is reached, to their `far` end. A cycle is walked once. */
function walk(arrows: readonly Arrow[], start: readonly string[], near: End, far: End): { reached: string[]; along: Arrow[] } {
  const reached = new Set(start);
  const along: Arrow[] = [];
  // A set that grows while it is walked: each element comes up once.
  for (const at of reached) {
    for (const arrow of arrows) {
      if (arrow[near] !== at) continue;
      along.push(arrow);
      reached.add(arrow[far]);
    }
  }
  return { reached: [...reached].slice(start.length), along };
}

/** The trace of an element; of a group, that of everything in it. */
export function trace(graph: Graph, id: string): Trace {
  const start = inside(graph, id);
  const back = walk(graph.arrows, start, 'to', 'from');
  const on = walk(graph.arrows, start, 'from', 'to');
  return { before: back.reached, after: on.reached, arrows: [...back.along, ...on.along] };
}
