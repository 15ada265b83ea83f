// A list below a text field: the field keeps the focus, arrow keys and the pointer select an option.
import { chosenBy } from './choose.js';
const CHOSEN = 'search-chosen';
export function listbox(input, list) {
    let chosen = -1;
    const options = () => [...list.querySelectorAll('[role=option]')];
    function choose(index) {
        options().forEach((option, at) => {
            option.ariaSelected = `${at === index}`;
            option.id = at === index ? CHOSEN : '';
        });
        chosen = index;
        if (index < 0)
            input.removeAttribute('aria-activedescendant');
        else
            input.setAttribute('aria-activedescendant', CHOSEN);
    }
    input.addEventListener('keydown', (event) => {
        const next = event.isComposing ? undefined : chosenBy(event.key, chosen, options().length);
        if (next === undefined)
            return;
        event.preventDefault();
        choose(next);
        options()[next]?.scrollIntoView({ block: 'nearest' });
    });
    // Not on entering: the list moves below a pointer that rests.
    list.addEventListener('pointermove', ({ target }) => {
        const over = options().findIndex((option) => option.contains(target));
        if (over >= 0 && over !== chosen)
            choose(over);
    });
    return {
        show(first, ...groups) {
            list.replaceChildren(...groups.filter((one) => one !== false));
            choose(Math.min(first, options().length - 1));
            if (first < 1)
                list.scrollTop = 0;
        },
        chosen: () => chosen,
        open: () => options()[chosen]?.click(),
    };
}
