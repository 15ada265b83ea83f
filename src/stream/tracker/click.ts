// What a click was on, as a person saw it; and which clicks a person made.
import type { PageElement } from '../events/index.ts';
import { setTimeout } from './clock.ts';
import { of } from './node.ts';

const CLICKABLE = 'a,button,input,select,textarea,summary,label,[role],[onclick],[data-track]';
const OFF = '[data-track=off]';
const PRIVATE = 'input,select,textarea,[contenteditable],[data-track=off]';

/** Returns a function that describes what a person clicked. `undefined` if nothing can be clicked there, if tracking is off, and for clicks of scripts and of labels, which click their control too. Never what a reader typed: a field, and an element that contains one, has no text here. */
export function createClicks(): (click: Event) => PageElement | undefined {
  /** What a label clicks next, if it does: some clicks in a label, such as on a link, it does not pass on. */
  let echo: unknown;
  return (click) => {
    const path = click.composedPath();
    const isOwn = click.isTrusted && path[0] !== echo;
    let element: HTMLElement | undefined;
    let control: unknown;
    let hidden: unknown;
    for (const node of path) {
      // Documents, windows and shadow roots match nothing.
      const is = (selector: string) => of(node as Element, 'matches')?.call(node as Element, selector);
      if (is(OFF)) return undefined;
      control ??= of(node as HTMLLabelElement, 'control');
      if (is(CLICKABLE)) element ??= node as HTMLElement;
      hidden ||= element && is(PRIVATE);
    }
    if (click.isTrusted || control) {
      // A control in its label is not clicked by it.
      echo = path.includes(control as Node) || control;
      // A label clicks in the same task.
      setTimeout(() => {
        echo = undefined;
      });
    }
    return isOwn && element
      ? {
          tag: of(element, 'localName'),
          id: of(element, 'id'),
          text: hidden || of(element, 'querySelector').call(element, PRIVATE) ? undefined : of(element, 'innerText'),
          role: of(element, 'role'),
          dataset: of(element, 'dataset') as Record<string, string>,
        }
      : undefined;
  };
}
