// What leads to an element and what it leads to, over any number of arrows.
import { type Arrow, type Graph, isWithin } from './graph.ts';

export interface Trace {
  /** Ids by distance. */
  before: string[];
  after: string[];
  arrows: Arrow[];
}

/** The trace of an element; for a group, that of everything in it. A cycle is visited once. */
export function trace(graph: Graph, id: string): Trace {
  const start = [...graph.elements.keys()].filter((each) => isWithin(graph, each, id));
  const arrows: Arrow[] = [];
  const walk = (near: 'from' | 'to', far: 'from' | 'to'): string[] => {
    const reached = new Set(start);
    // The set grows while it is iterated: each element is visited once.
    for (const at of reached) {
      for (const arrow of graph.arrows) {
        if (arrow[near] !== at) continue;
        arrows.push(arrow);
        reached.add(arrow[far]);
      }
    }
    return [...reached].slice(start.length);
  };
  return { before: walk('to', 'from'), after: walk('from', 'to'), arrows };
}
