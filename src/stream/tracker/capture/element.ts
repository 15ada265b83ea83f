// Describes the clicked element. Never what a reader typed: a field, and an element that contains one, has no text here.
import type { PageElement } from '../../events/index.ts';

const CLICKABLE = 'a,button,input,select,textarea,summary,label,[role],[onclick],[data-track]';
const PRIVATE = 'input,select,textarea,[contenteditable],[data-track=off]';

/** The nearest clickable element from a click's target up; `undefined` if there is none or tracking is off there. */
export function clicked(path: readonly EventTarget[]): PageElement | undefined {
  // Documents, windows and shadow roots match nothing.
  const elements = (path as Element[]).filter((target) => target.matches);
  if (elements.some((element) => element.matches('[data-track=off]'))) return undefined;
  const element = elements.find((candidate) => candidate.matches(CLICKABLE));
  if (!element) return undefined;
  const hidden = element.closest(PRIVATE) || element.querySelector(PRIVATE);
  return {
    tag: element.localName,
    id: element.id,
    text: hidden ? undefined : element.textContent.replace(/\s+/g, ' ').trim().slice(0, 160),
    role: element.role,
    dataset: (element as HTMLElement).dataset as Record<string, string>,
  };
}
