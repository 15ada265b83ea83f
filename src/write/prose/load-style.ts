// The style sheet of the prose editor and of pictures, loaded with the first of them.
import { el } from '../../scripts/elements.ts';
import style from '../../styles/write/prose.css?url';

/** The sheet is the page's: a second editor does not load it again. */
export function loadStyle(): void {
  if (document.head.querySelector(`link[href="${style}"]`)) return;
  document.head.append(el('link', { rel: 'stylesheet', href: style }));
}
