// The current selection: painted, announced, scrolled into view, and stored in the address.
import { type Graph, isWithin, type Step } from './graph.ts';
import { live } from './load-live.ts';
import { paint } from './paint.ts';
import { nameOf, type Parts } from './parts.ts';
import { readGraph } from './read.ts';
import type { Seen } from './seen.ts';
import type { Stage } from './stage.ts';
import { stepFrom } from './steps.ts';
import { wordsFor } from './words.ts';

export interface Sight {
  graph: Graph;
  seen(): Seen;
  /** Shows `next`; `brings` it into view too. The address stays. */
  look(next: Seen, brings?: boolean): void;
  /** Shows the selection and writes the address: a new entry for a choice, the same entry for a further step. */
  choose(next: Seen): void;
  /** The selection in the address; `undefined` if it is not of this diagram. */
  at(hash: string): Seen | undefined;
  /** Shows the walk's progress again. */
  walked(): void;
  /** The step `by` positions on in the current flow. */
  stepBy(by: 1 | -1): Step | undefined;
  /** The step of that number in the current flow. */
  stepOf(number: string): Step | undefined;
}

export function sightOf({ root, bar, said, drawing, word, press, walked }: Parts, stage: Stage): Sight {
  const fields = bar.querySelectorAll<HTMLInputElement>('input, select');
  const graph = readGraph(root);
  let flow = root.dataset['flow'] ?? '';
  let seen: Seen = {};

  function showPlace(): void {
    const own = graph.steps.filter((each) => each.flow === flow);
    walked(seen.step ? own.indexOf(seen.step) + 1 : 0, own.length);
  }

  function look(next: Seen, brings = true): void {
    const { step, element, group } = seen;
    seen = next;
    flow = seen.step?.flow ?? flow;
    paint(root, graph, seen);
    said.replaceChildren(...wordsFor(root, seen, graph, word('none')));
    for (const field of fields) field.value = `${{ flow, ...seen }[nameOf(field)] ?? ''}`;
    press('trace', seen.tracing);
    showPlace();
    if (seen.step !== step) root.dispatchEvent(new CustomEvent('diagram:step', { bubbles: true, detail: seen.step }));
    if (!brings) return;
    const passed = seen.step !== step ? seen.step?.relations : undefined;
    if (passed)
      void live().then(({ pulse }) => {
        for (const [nth, relation] of passed.entries()) pulse(root, relation, nth);
      });
    if (group && !seen.group) stage.rest();
    const target = drawing().querySelector(
      seen.step ? '.d-step.is-on, .d-relation.is-on' : `:is(.d-group, .d-node)[data-element="${seen.element}"]`,
    );
    const isNear = !!seen.group && seen.group !== group;
    if (!target || !(isNear || seen.step || seen.element !== element)) return;
    stage.reveal(target, isNear, seen.step ? [...drawing().querySelectorAll('.d-node.is-on')] : []);
  }

  return {
    graph,
    seen: () => seen,
    walked: showPlace,
    look,
    choose(next) {
      const isFurther = seen.step && seen.step.flow === next.step?.flow;
      look(next);
      const now = seen.step?.hash ?? graph.elements.get(seen.element ?? '')?.hash ?? '';
      if (now !== location.hash) history[isFurther ? 'replaceState' : 'pushState'](null, '', now || location.pathname);
    },
    at(address) {
      if (!address) return {};
      for (const step of graph.steps) if (step.hash === address) return { step };
      const { group = '', tracing } = seen;
      for (const { id: element, open, hash: own } of graph.elements.values())
        if (own === address)
          return open ? { element, group: element } : { element, group: isWithin(graph, element, group) ? group : '', tracing };
      return undefined;
    },
    stepBy: (by) => stepFrom(graph, flow, seen.step, by),
    stepOf: (number) => graph.steps.find((step) => step.flow === flow && step.number === number),
  };
}
