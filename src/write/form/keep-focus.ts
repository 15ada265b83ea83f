// Someone without a pointer is not sent back to the top of the page when the button that was pressed is removed.

const AROUND = 'section, fieldset, details, .week-editor';
const HEAD = ':scope > :is(h2, h3, h4, legend, summary)';

/** Moves the focus to the head of what the focused element was in, whenever that element is removed from `form` and no other has the focus. */
export function keepFocus(form: HTMLElement): void {
  /** The focused element and all that it is in, the inner first. */
  let path: readonly Element[] = [];
  form.addEventListener('focusin', ({ target }) => {
    const around: Element[] = [];
    for (let one = target as Element | null; one && one !== form; one = one.parentElement) around.push(one);
    path = around;
  });
  new MutationObserver(() => {
    if (path[0]?.isConnected !== false || document.activeElement !== document.body) return;
    const heads = path.filter((one) => one.isConnected && one.matches(AROUND)).map((one) => one.querySelector<HTMLElement>(HEAD));
    const head = heads.find((one) => one !== null);
    path = [];
    if (!head) return;
    // A summary has the focus without it.
    if (head.tabIndex < 0) head.tabIndex = -1;
    head.focus({ preventScroll: true });
  }).observe(form, { childList: true, subtree: true });
}
