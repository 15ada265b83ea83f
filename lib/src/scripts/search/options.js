// What the dialog's list shows, as options of a listbox: links that lead to a page, and actions that change the search.
import { el } from '../elements.js';
import { excerptOf, placesOf, sectionOf, titleOf, withMarks } from './result.js';
function option(element, ...content) {
    element.role = 'option';
    element.tabIndex = -1;
    element.append(...content);
    return element;
}
const line = (className, ...content) => el('span', { className }, ...content);
/** Options below a heading; screen readers announce it as the group's name. */
export function group(title, options, lang = '') {
    const heading = el('p', { className: 'search-group', ariaHidden: 'true' }, title);
    return el('div', { role: 'group', ariaLabel: title, lang }, heading, ...options);
}
export const linkOption = (url, title, note = '') => option(el('a', { href: url }), line('result-title', title), ...(note ? [line('result-section', note)] : []));
/** An option that does something in the dialog. */
export function actionOption(title, act) {
    const made = option(el('div', { className: 'search-action' }), title);
    made.onclick = act;
    return made;
}
/** A page with its excerpt, then the headings in it that match. `note` is shown beside the section. */
export function pageOptions(found, query, week, note = '') {
    const section = [sectionOf(found, week), note].filter(Boolean).join(' · ');
    return [
        option(el('a', { href: found.url }), line('result-title', ...withMarks(titleOf(found), query)), ...(section ? [line('result-section', section)] : []), line('result-excerpt', ...excerptOf(found.excerpt))),
        ...placesOf(found).map(({ url, title }) => option(el('a', { href: url, className: 'search-place' }), ...withMarks(title, query))),
    ];
}
