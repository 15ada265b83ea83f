import { toolOf } from './keys.js';
import { nameOf } from './parts.js';
import { found } from './search.js';
export function listen({ root, box, bar, isFree }, sight, { act, stop }, stage) {
    root.addEventListener('click', (event) => {
        const spot = event.target;
        const tool = spot.closest('button[data-do]')?.dataset['do'];
        if (tool)
            act(tool);
        // A group is entered by its link, or by a double click anywhere in it.
        const link = spot.closest('a') ?? (event.detail > 1 ? spot.closest('.d-group')?.querySelector('a') : null);
        const hash = link?.getAttribute('href');
        const next = hash && !event.ctrlKey && !event.metaKey && !event.shiftKey && sight.at(hash);
        if (!next)
            return;
        event.preventDefault();
        stop();
        sight.choose(next);
    });
    root.addEventListener('keydown', (event) => {
        const field = event.target;
        if (event.key === 'Enter' && nameOf(field) === 'search')
            sight.choose({ ...sight.seen(), element: found(sight.graph, sight.seen())[0] });
        const tool = field.matches('input, select') ? undefined : toolOf(event, isFree());
        if (!tool)
            return;
        event.preventDefault();
        act(tool);
    });
    // The browser would scroll the page to a link outside the window.
    box.addEventListener('focusin', ({ target }) => {
        if (target.matches(':focus-visible'))
            stage.reveal(target);
    });
    bar.oninput = ({ target }) => {
        stop();
        const field = target;
        const { value } = field;
        const { group, search, tag } = sight.seen();
        const name = nameOf(field);
        sight.choose(name === 'flow' ? { step: sight.graph.steps.find((step) => step.flow === value) } : { group, search, tag, [name]: value });
    };
}
