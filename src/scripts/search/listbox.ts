// A list below a text field: the field keeps the focus, arrow keys and the pointer select an option.
import { chosenBy } from './choose.ts';

export interface Listbox {
  /** Replaces the options and selects one by its index; -1 for none. */
  show(first: number, ...groups: (HTMLElement | false)[]): void;
  /** The index of the selected option; -1 for none. */
  chosen(): number;
  /** Follows the selected option. */
  open(): void;
}

const CHOSEN = 'search-chosen';

export function listbox(input: HTMLInputElement, list: HTMLElement): Listbox {
  let chosen = -1;
  const options = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[role=option]')];

  function choose(index: number): void {
    options().forEach((option, at) => {
      option.ariaSelected = `${at === index}`;
      option.id = at === index ? CHOSEN : '';
    });
    chosen = index;
    if (index < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', CHOSEN);
  }

  input.addEventListener('keydown', (event) => {
    const next = event.isComposing ? undefined : chosenBy(event.key, chosen, options().length);
    if (next === undefined) return;
    event.preventDefault();
    choose(next);
    options()[next]?.scrollIntoView({ block: 'nearest' });
  });
  // Not on entering: the list moves below a pointer that rests.
  list.addEventListener('pointermove', ({ target }) => {
    const over = options().findIndex((option) => option.contains(target as Node));
    if (over >= 0 && over !== chosen) choose(over);
  });

  return {
    show(first, ...groups) {
      list.replaceChildren(...groups.filter((one) => one !== false));
      choose(Math.min(first, options().length - 1));
      if (first < 1) list.scrollTop = 0;
    },
    chosen: () => chosen,
    open: () => options()[chosen]?.click(),
  };
}
