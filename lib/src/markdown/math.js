import temml from 'temml';
import { blockWords } from '../i18n/messages.js';
import { formulaWidth, paperClass } from './formula-width.js';
import { escapeHtml, htmlNode } from './html.js';
import { FORMULA_BLOCK } from './marks.js';
import { pageOf } from './page.js';
/** `tex` as MathML, or as code if it is invalid. No style attributes: the browser chooses sizes and spaces that would need them. */
export function formula(tex, display) {
    try {
        const math = temml.renderToString(tex, { displayMode: display, throwOnError: true, annotate: false, trust: false, wrap: 'none' });
        const plain = math.replace(/\sstyle="[^"]*"/g, '');
        const smaller = paperClass(formulaWidth(plain));
        return smaller === ''
            ? plain
            : plain.replace(/^<math(.*?)(?: class="([^"]*)")?>/, (_, attributes, names = '') => `<math${attributes} class="${`${names} ${smaller}`.trim()}">`);
    }
    catch {
        return `<code class="formula-source">${escapeHtml(tex.trim())}</code>`;
    }
}
/** Visits the formulas' elements. */
export function visitFormula(node, context) {
    const tex = context.textContent(node);
    const display = node.tagName === FORMULA_BLOCK;
    const html = formula(tex, display);
    if (!display)
        return htmlNode(html, context.sourceFormat);
    const label = escapeHtml(blockWords(pageOf(context).language).formula);
    return htmlNode(`<div class="formula" tabindex="0" role="group" aria-label="${label}">${html}</div>`, context.sourceFormat);
}
