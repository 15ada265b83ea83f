// The toolbar: real buttons, one of which the Tab key reaches; arrows lead to the others.
import type { ProseWords } from '../../i18n/en/write-prose.ts';
import { el } from '../../scripts/elements.ts';
import { icon } from './icons.ts';

export type ToolName = keyof ProseWords['tools'];

const isMac = (): boolean => /Mac|iP(?:hone|ad)/.test(navigator.platform);
const SHORTCUTS: Partial<Record<ToolName, string>> = { bold: 'B', italic: 'I', link: 'K', undo: 'Z' };

function button(name: ToolName, label: string): HTMLButtonElement {
  const key = SHORTCUTS[name];
  const made = el('button', { type: 'button', className: 'prose-tool', ariaLabel: label, tabIndex: -1 }, icon(name));
  made.dataset['tool'] = name;
  made.title = key ? `${label} (${isMac() ? '⌘' : 'Ctrl+'}${key})` : label;
  if (key) made.setAttribute('aria-keyshortcuts', `${isMac() ? 'Meta' : 'Control'}+${key}`);
  // The editor keeps its focus, and a phone its keyboard.
  made.addEventListener('mousedown', (event) => event.preventDefault());
  return made;
}

/** Where an arrow leads from the button `from` of `count`; `undefined` for other keys. */
export function nextIndex(key: string, from: number, count: number, isRightToLeft = false): number | undefined {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
  if (step !== undefined) return (from + (isRightToLeft ? -step : step) + count) % count;
  return { Home: 0, End: count - 1 }[key];
}

/** A button for each tool, in the order of `tools`. */
export function toolbar(words: ProseWords, tools: Readonly<Record<ToolName, (button: HTMLButtonElement) => void>>): HTMLElement {
  const buttons = Object.entries(tools).map(([name, run]) => {
    const made = button(name as ToolName, words.tools[name as ToolName]);
    made.addEventListener('click', () => run(made));
    return made;
  });
  const bar = el('div', { className: 'prose-toolbar', role: 'toolbar', ariaLabel: words.toolbar }, ...buttons);
  const reach = (reached: HTMLButtonElement): void => {
    for (const one of buttons) one.tabIndex = one === reached ? 0 : -1;
  };
  if (buttons[0]) reach(buttons[0]);
  bar.addEventListener('focusin', ({ target }) => {
    const found = buttons.find((one) => one === target);
    if (found) reach(found);
  });
  // Undo and redo may be hidden while the focus is elsewhere: the Tab key finds the first.
  bar.addEventListener('focusout', ({ relatedTarget }) => {
    if (buttons[0] && !bar.contains(relatedTarget as Node | null)) reach(buttons[0]);
  });
  bar.addEventListener('keydown', (event) => {
    const from = buttons.indexOf(event.target as HTMLButtonElement);
    if (from < 0) return;
    const to = nextIndex(event.key, from, buttons.length, getComputedStyle(bar).direction === 'rtl');
    if (to === undefined) return;
    event.preventDefault();
    buttons[to]?.focus();
  });
  return bar;
}
