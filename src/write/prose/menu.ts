// The menu of authoring blocks and live components.
import type { ProseWords } from '../../i18n/en/write-prose.ts';
import { el } from '../../scripts/elements.ts';
import { BLOCKS, type Block, COMPONENTS, type Component, isComponent, type Snippet } from './snippets.ts';

export interface BlockMenu {
  element: HTMLElement;
  /** Opens it at its first item, or closes it. `opener` gets the focus back. */
  toggle: (opener: HTMLButtonElement) => void;
}

/** `insert` gets the snippet that was chosen. Without `mdx`, the menu says what components need. */
export function blockMenu(
  words: ProseWords,
  { mdx, components }: { mdx: boolean; components: readonly string[] },
  insert: (name: Block | Component, snippet: Snippet) => void,
): BlockMenu {
  let opener: HTMLButtonElement | undefined;
  const close = (focus: boolean): void => {
    element.hidden = true;
    opener?.setAttribute('aria-expanded', 'false');
    if (focus) opener?.focus();
  };
  const item = (label: string, name: Block | Component, snippet: Snippet, code?: string): HTMLElement => {
    const made = el('button', { type: 'button', role: 'menuitem', className: 'prose-item', tabIndex: -1 }, label);
    if (code) made.append(' ', el('code', {}, code));
    made.addEventListener('click', () => {
      close(false);
      insert(name, snippet);
    });
    return made;
  };
  const group = (label: string, ...items: HTMLElement[]): HTMLElement =>
    el('div', { role: 'group', ariaLabel: label }, el('p', { className: 'prose-group', role: 'presentation' }, label), ...items);

  const blocks = Object.entries(BLOCKS).map(([name, snippet]) => item(words.blocks[name as Block], name as Block, snippet));
  const live = mdx
    ? components.filter(isComponent).map((name) => item(words.components[name], name, COMPONENTS[name], name))
    : [el('div', { role: 'menuitem', ariaDisabled: 'true', className: 'prose-item prose-unavailable', tabIndex: -1 }, words.menu.needsMdx)];
  const element = el(
    'div',
    { role: 'menu', className: 'prose-menu', ariaLabel: words.tools.blocks, hidden: true },
    group(words.menu.blocks, ...blocks),
    ...(live.length > 0 ? [group(words.menu.components, ...live)] : []),
  );
  const items = [...blocks, ...live];
  element.addEventListener('keydown', (event) => {
    const { key } = event;
    if (key === 'Escape') {
      event.preventDefault();
      close(true);
    }
    if (key === 'Tab') close(false);
    const from = items.indexOf(event.target as HTMLElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    const to = step === undefined ? { Home: 0, End: items.length - 1 }[key] : (from + step + items.length) % items.length;
    const letter = (index: number): HTMLElement | undefined => items[(from + 1 + index) % items.length];
    const found =
      to !== undefined
        ? items[to]
        : key.length === 1
          ? items.map((_, index) => letter(index)).find((one) => one?.textContent?.toLowerCase().startsWith(key.toLowerCase()))
          : undefined;
    if (!found) return;
    event.preventDefault();
    found.focus();
  });
  const reach = (reached: EventTarget | null | undefined): void => {
    for (const one of items) one.tabIndex = one === reached ? 0 : -1;
  };
  reach(items[0]);
  element.addEventListener('focusin', ({ target }) => reach(target));
  element.addEventListener('focusout', ({ relatedTarget }) => {
    const isWithin = relatedTarget instanceof Node && (element.contains(relatedTarget) || relatedTarget === opener);
    if (!element.hidden && !isWithin) close(false);
  });
  return {
    element,
    toggle(by) {
      opener = by;
      if (!element.hidden) return close(true);
      element.hidden = false;
      by.setAttribute('aria-expanded', 'true');
      items[0]?.focus();
    },
  };
}
