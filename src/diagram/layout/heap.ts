// A priority queue, cheapest first; equal items in insertion order, so that every run finds the same route.
export interface Heap {
  push: (cost: number, item: number) => void;
  pop: () => number | undefined;
}

export function heapOf(): Heap {
  const costs: number[] = [];
  const items: number[] = [];
  const turns: number[] = [];
  let turn = 0;
  const before = (a: number, b: number) => {
    const difference = (costs[a] ?? 0) - (costs[b] ?? 0);
    return difference < 0 || (difference === 0 && (turns[a] ?? 0) < (turns[b] ?? 0));
  };
  const swap = (a: number, b: number) => {
    for (const list of [costs, items, turns]) [list[a], list[b]] = [list[b] ?? 0, list[a] ?? 0];
  };
  return {
    push: (cost, item) => {
      costs.push(cost);
      items.push(item);
      turns.push(turn);
      turn += 1;
      for (let nth = items.length - 1; nth > 0; ) {
        const parent = (nth - 1) >> 1;
        if (!before(nth, parent)) break;
        swap(nth, parent);
        nth = parent;
      }
    },
    pop: () => {
      const last = items.length - 1;
      if (last < 0) return undefined;
      swap(0, last);
      const item = items.pop();
      costs.pop();
      turns.pop();
      for (let nth = 0; ; ) {
        const left = 2 * nth + 1;
        if (left >= last) break;
        const least = left + 1 < last && before(left + 1, left) ? left + 1 : left;
        if (!before(least, nth)) break;
        swap(least, nth);
        nth = least;
      }
      return item;
    },
  };
}
