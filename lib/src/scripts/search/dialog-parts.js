// The search dialog's elements, without behavior.
import { el } from '../elements.js';
import { FILTERS } from './filters.js';
const LIST = 'search-results';
const key = (sign, word) => el('span', {}, el('kbd', {}, sign), ` ${word}`);
/** Properties that have no typed name on every element. */
function withAttributes(element, attributes) {
    for (const [name, value] of Object.entries(attributes))
        element.setAttribute(name, value);
    return element;
}
export function dialogParts({ words, page }) {
    const input = withAttributes(el('input', { type: 'text', name: 'q', autocomplete: 'off', spellcheck: false, enterKeyHint: 'go' }), {
        role: 'combobox',
        placeholder: words.label,
        'aria-label': words.label,
        'aria-expanded': 'true',
        'aria-controls': LIST,
        'aria-autocomplete': 'list',
        autocapitalize: 'off',
    });
    const close = el('button', { type: 'button', className: 'search-close' }, words.close);
    const status = withAttributes(el('p', { className: 'quiet' }), { role: 'status' });
    const selects = FILTERS.map((name) => el('select', { name }, new Option(words.any, '')));
    const filters = el('fieldset', { id: 'search-filters', hidden: true }, el('legend', { className: 'hidden' }, words.filters), ...selects.map((select) => el('label', { hidden: true }, words[select.name], select)));
    const filterButton = withAttributes(el('button', { type: 'button', hidden: true }, words.filters), {
        'aria-expanded': 'false',
        'aria-controls': filters.id,
    });
    const list = withAttributes(el('div', { id: LIST, className: 'search-list' }), { role: 'listbox', 'aria-label': words.results });
    const form = withAttributes(el('form', { action: page }, el('div', { className: 'search-field' }, input, close), el('div', { className: 'search-status' }, status, filterButton), filters), { role: 'search' });
    const keys = withAttributes(el('p', { className: 'search-keys quiet' }, key('↑ ↓', words.keys.choose), key('↵', words.keys.open), key('Esc', words.keys.close)), { 'aria-hidden': 'true' });
    const dialog = el('dialog', { className: 'search-dialog', ariaLabel: words.title }, form, list, keys);
    return { dialog, form, input, close, status, filterButton, filters, selects, list };
}
