// Formulas become MathML at build time. An invalid formula shows its source.
import type { Element } from 'hast';
import type { HastVisitorContext } from 'satteri';
import temml from 'temml';
import { blockWords } from '../i18n/messages.ts';
import { escapeHtml } from '../site/escape.ts';
import { formulaWidth, paperClass } from './formula-width.ts';
import { htmlNode } from './html.ts';
import { FORMULA_BLOCK } from './marks.ts';
import { pageOf } from './page.ts';

/** `tex` as MathML, or as code if it is invalid. No style attributes: the browser chooses sizes and spaces that would need them. */
export function formula(tex: string, display: boolean): string {
  try {
    const math = temml.renderToString(tex, { displayMode: display, throwOnError: true, annotate: false, trust: false, wrap: 'none' });
    const plain = math.replace(/\sstyle="[^"]*"/g, '');
    const smaller = paperClass(formulaWidth(plain));
    return smaller === ''
      ? plain
      : plain.replace(
          /^<math(.*?)(?: class="([^"]*)")?>/,
          (_, attributes: string, names = '') => `<math${attributes} class="${`${names} ${smaller}`.trim()}">`,
        );
  } catch {
    return `<code class="formula-source">${escapeHtml(tex.trim())}</code>`;
  }
}

/** Visits the formulas' elements. */
export function visitFormula(node: Readonly<Element>, context: HastVisitorContext) {
  const tex = context.textContent(node);
  const display = node.tagName === FORMULA_BLOCK;
  const html = formula(tex, display);
  if (!display) return htmlNode(html, context.sourceFormat);
  const label = escapeHtml(blockWords(pageOf(context).language).formula);
  return htmlNode(`<div class="formula" tabindex="0" role="group" aria-label="${label}">${html}</div>`, context.sourceFormat);
}
