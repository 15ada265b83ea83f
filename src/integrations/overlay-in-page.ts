// What Vite's overlay does besides in `shiplog dev`: it can be closed, it fits a phone, it never covers the week editor or an open review.

import { type ContentErrors, ERRORS } from '../write/publish/content-errors.ts';

/** Vite's part of a page. */
interface Hot {
  on(event: string, listener: (payload: never) => void): void;
}

/** Runs as text at the end of Vite's client, so that a page that failed has it too: nothing from outside is used but its arguments. */
function overlayInPage(hot: Hot, event: string): void {
  const OVERLAY = 'vite-error-overlay';
  const CLOSED = 'shiplog-errors-closed';
  let shown: ContentErrors = { title: '', errors: [] };
  let summary: HTMLDetailsElement | undefined;

  const make = <K extends keyof HTMLElementTagNameMap>(tag: K, text: string, ...children: Node[]): HTMLElementTagNameMap[K] => {
    const element = document.createElement(tag);
    element.append(text, ...children);
    return element;
  };
  const link = (href: string): HTMLElement => {
    const to = make('a', 'Open this week in the week editor');
    to.href = href;
    return to;
  };
  /** Forms that an overlay would cover while they are filled in. */
  const hasForm = (): boolean => document.querySelector('.writer, .review-form:is([open], :has(:target))') !== null;
  const isClosed = (): boolean => {
    try {
      return sessionStorage.getItem(CLOSED) === JSON.stringify(shown);
    } catch {
      return false;
    }
  };
  const close = (): void => {
    try {
      sessionStorage.setItem(CLOSED, JSON.stringify(shown));
    } catch {
      // Without storage it is closed for this page.
    }
  };

  /** The errors as a part of the page, above its content. */
  function summarize(): void {
    const wasOpen = summary?.open;
    document.querySelector('[data-content-errors]')?.remove();
    summary = undefined;
    if (shown.errors.length === 0 || !(hasForm() || isClosed())) return;
    const host = make('section', '');
    host.dataset['contentErrors'] = '';
    const root = host.attachShadow({ mode: 'open' });
    const items = shown.errors.map(({ where, what, fix, edit }) =>
      make('li', `${where} ${what} → ${fix} `, ...(edit === undefined ? [] : [link(edit)])),
    );
    summary = make('details', '', make('summary', shown.title), make('ul', '', ...items));
    summary.open = wasOpen ?? hasForm();
    const style =
      ':host { display: block; margin: 1rem; padding: 0.5rem 1rem; border: 2px solid #ba1212; border-radius: 4px; overflow-wrap: anywhere } summary { cursor: pointer } ul { padding-inline-start: 1.25rem } a { color: inherit }';
    root.append(make('style', style), summary);
    (document.querySelector('main') ?? document.body).prepend(host);
  }

  function adapt(overlay: HTMLElement & { close(): void }): void {
    const ofContent = shown.errors.length > 0;
    if (ofContent && (hasForm() || isClosed())) {
      overlay.close();
      return;
    }
    const root = overlay.shadowRoot;
    const layout = root?.querySelector('#layout');
    if (!root || !layout) return;
    const before = document.activeElement;
    const end = (): void => {
      document.removeEventListener('keydown', onKey);
      if (!overlay.isConnected) return;
      overlay.close();
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
      if (!ofContent) return;
      close();
      summarize();
    };
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') end();
    };
    document.addEventListener('keydown', onKey);
    root.addEventListener('click', ({ target }) => {
      if (target === layout || target === root.querySelector('[id="backdrop"]')) end();
    });
    const button = make('button', 'Close (Esc)');
    button.type = 'button';
    button.id = 'close';
    button.onclick = end;
    layout.prepend(button);
    const weeks = [...new Set(shown.errors.flatMap(({ edit }) => edit ?? []))];
    if (weeks.length > 0) root.querySelector('#message-hints')?.append(make('p', '', ...weeks.map(link)));
    const heading = root.querySelector('#stack h2');
    if (ofContent && heading) heading.textContent = 'All errors';
    const style =
      '#close { position: sticky; inset-block-start: 8px; z-index: 1; align-self: flex-start; margin: 8px; padding: 10px 16px; font: inherit; color: var(--title-text); background: var(--box-background); border: 1px solid var(--border); border-radius: 4px; cursor: pointer } #title, #message-content, #hint-content, #stack-content { overflow-wrap: anywhere; min-width: 0 } #layout { width: auto } #stack-content { white-space: pre-wrap } #code header { flex-wrap: wrap } #message-hints p { margin: 0; padding: 16px; display: grid; gap: 12px } #message-hints p a { color: var(--accent) } @media (max-width: 768px) { #title { font-size: 24px; line-height: 1.25 } }';
    root.append(make('style', style));
    button.focus({ preventScroll: true });
  }

  hot.on(event, (sent: ContentErrors) => {
    shown = sent;
    window.shiplogErrors = sent;
    window.dispatchEvent(new Event(event));
    summarize();
  });
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node.nodeName.toLowerCase() === OVERLAY) adapt(node as HTMLElement & { close(): void });
  }).observe(document.body, { childList: true });
}

/** Vite's client with that at its end. */
export const withOverlay = (client: string): string =>
  `${client}\n;(${overlayInPage})(createHotContext(${JSON.stringify(ERRORS)}), ${JSON.stringify(ERRORS)});\n`;
