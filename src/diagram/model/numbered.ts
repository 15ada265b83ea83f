// The steps of a flow in reading order, each with its number. Steps of a branch share the number of the fork and take a letter:
// 3, then 4a1, 4a2 or 4b1, then 5; steps of a loop count on, since each happens.
import { say } from '../../site/words.ts';
import type { Flow, FlowItem, Step } from './diagram.ts';

export interface NumberedStep {
  number: string;
  relations: readonly string[];
  title: string;
  text: string | undefined;
}

/** A flow as its list shows it: plain steps, and what encloses some of them. */
export type NumberedItem =
  | { kind: 'step'; step: NumberedStep }
  | { kind: 'loop'; until: string; steps: readonly NumberedStep[] }
  | { kind: 'alternatives'; branches: readonly { when: string; steps: readonly NumberedStep[] }[] };

const numbered = (step: Step, number: string, language: string): NumberedStep => ({
  number,
  relations: typeof step.relation === 'string' ? [step.relation] : step.relation,
  title: say(step.title, language),
  text: step.text === undefined ? undefined : say(step.text, language),
});

/** Letters of branches: a … z, then by number. */
const letter = (index: number): string => (index < 26 ? String.fromCharCode(97 + index) : `-${index + 1}-`);

/** The items of `flow` with their numbers, in the words of `language`. */
export function numberedItems(flow: Flow, language: string): NumberedItem[] {
  let count = 0;
  const plain = (step: Step): NumberedStep => {
    count += 1;
    return numbered(step, String(count), language);
  };
  return flow.steps.map((item: FlowItem): NumberedItem => {
    if ('loop' in item) return { kind: 'loop', until: say(item.loop, language), steps: item.steps.map(plain) };
    if (!('alternatives' in item)) return { kind: 'step', step: plain(item) };
    count += 1;
    const branches = item.alternatives.map(({ when, steps }, branch) => ({
      when: say(when, language),
      steps: steps.map((step, nth) => numbered(step, `${count}${letter(branch)}${steps.length > 1 ? nth + 1 : ''}`, language)),
    }));
    return { kind: 'alternatives', branches };
  });
}

/** The steps alone, in reading order. */
export function numberedSteps(flow: Flow, language: string): NumberedStep[] {
  return numberedItems(flow, language).flatMap((item) => {
    if (item.kind === 'step') return [item.step];
    return item.kind === 'loop' ? [...item.steps] : item.branches.flatMap(({ steps }) => [...steps]);
  });
}
