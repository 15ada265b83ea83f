// Passes mouse, keyboard and field events to the viewer's actions.
import type { Actions } from './acts.ts';
import { toolOf } from './keys.ts';
import { nameOf, type Parts } from './parts.ts';
import { found } from './search.ts';
import type { Sight } from './sight.ts';
import type { Stage } from './stage.ts';

export function listen({ root, box, bar, isFree }: Parts, sight: Sight, { act, stop }: Actions, stage: Stage): void {
  root.addEventListener('click', (event) => {
    const spot = event.target as Element;
    const tool = spot.closest<HTMLElement>('button[data-do]')?.dataset['do'];
    if (tool) act(tool);
    // A group is entered by its link, or by a double click anywhere in it.
    const link = spot.closest('a') ?? (event.detail > 1 ? spot.closest('.d-group')?.querySelector('a') : null);
    const hash = link?.getAttribute('href');
    const next = hash && !event.ctrlKey && !event.metaKey && !event.shiftKey && sight.at(hash);
    if (!next) return;
    event.preventDefault();
    stop();
    sight.choose(next);
  });

  root.addEventListener('keydown', (event) => {
    const field = event.target as HTMLElement;
    if (event.key === 'Enter' && nameOf(field) === 'search')
      sight.choose({ ...sight.seen(), element: found(sight.graph, sight.seen())[0] });
    const tool = field.matches('input, select') ? undefined : toolOf(event, isFree());
    if (!tool) return;
    event.preventDefault();
    act(tool);
  });

  // The browser would scroll the page to a link outside the window.
  box.addEventListener('focusin', ({ target }) => {
    if ((target as Element).matches(':focus-visible')) stage.reveal(target as Element);
  });

  bar.oninput = ({ target }) => {
    stop();
    const field = target as HTMLInputElement;
    const { value } = field;
    const { group, search, tag } = sight.seen();
    const name = nameOf(field);
    sight.choose(name === 'flow' ? { step: sight.graph.steps.find((step) => step.flow === value) } : { group, search, tag, [name]: value });
  };
}
