// What the test of the preview loads into its page: renders a week, and writes both pages in a form that can be compared.
import { h, render } from 'preact';
import type { PreviewProps } from '../../../src/write/preview/props.ts';
import { WeekPreview } from '../../../src/write/preview/WeekPreview.tsx';

/** Elements whose blanks at the ends and between elements are not shown. */
const BLOCKS = 'article, div, section, ul, ol, dl, table, thead, tbody, tr, td, th, details, p, h1, h2, li, dt, dd';

/** An element as lines: an element or a text each. Blanks that no reader sees are left out, and so are what only the search reads and the prose's HTML. */
function lines(element: Element, depth = 0): string[] {
  const indent = '  '.repeat(depth);
  const attributes = [...element.attributes]
    .filter(({ name }) => !name.startsWith('data-pagefind'))
    .map(({ name, value }) => `${name}="${value}"`);
  const head = [element.tagName.toLowerCase(), ...attributes.toSorted()].join(' ');
  if (element.matches('.prose')) return [`${indent}<${head}>`];
  element.normalize();
  const inner = [...element.childNodes].flatMap((node, index, all) => {
    if (node instanceof Element) return lines(node, depth + 1);
    let text = (node.textContent ?? '').replaceAll(/[ \n\t]+/g, ' ');
    const meetsBlock = (one: Node | undefined): boolean =>
      one === undefined ? element.matches(BLOCKS) : one instanceof Element && one.matches(BLOCKS);
    if (meetsBlock(all[index - 1])) text = text.trimStart();
    if (meetsBlock(all[index + 1])) text = text.trimEnd();
    return text === '' || node.nodeType === Node.COMMENT_NODE ? [] : [`${indent}  "${text}"`];
  });
  return [`${indent}<${head}>`, ...inner];
}

/** What the preview leaves out: see `previewDifferences`. */
const LEFT_OUT = [
  'script, [data-pagefind-filter], .visit',
  '.log > section:has(> #timeline), .log > .reviews, .log > .week-diagrams',
  '.brief > a:not([href="#tasks"], [href="#blockers"])',
  '.review-form, #review-form',
];

/** The facts of a built page as lines. */
function published(html: string): string[] {
  const built = new DOMParser().parseFromString(html, 'text/html');
  const article = built.querySelector('main > article') as Element;
  const margin = built.querySelector('aside.margin > div') as Element;
  for (const part of article.querySelectorAll(LEFT_OUT.join(', '))) part.remove();
  return [...lines(article), ...lines(margin)];
}

/** Both as lines; the preview is shown, in the place of the one before. */
export function compare(html: string, props: Omit<PreviewProps, 'proseHtml'>): { published: string[]; preview: string[] } {
  render(h(WeekPreview, { ...props, proseHtml: '<p>Prose.</p>' }), document.body);
  // Of a copy: joining texts would take nodes away that Preact updates.
  const copy = document.body.cloneNode(true) as Element;
  const [article, margin] = [copy.querySelector('article') as Element, copy.querySelector('aside.margin > div') as Element];
  return { published: published(html), preview: [...lines(article), ...lines(margin)] };
}
