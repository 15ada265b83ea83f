// One search result as elements. Of the excerpt only text and marks are used, never its markup.
import { el } from '../elements.js';
import { highlighted } from './matches.js';
const MOST_PLACES = 3;
const marked = (text) => el('mark', {}, text);
/** The text of `html` with its `<mark>`s; any other element is dropped and its text kept. */
export function excerptOf(html) {
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    return [...body.childNodes].map((node) => {
        const text = node.textContent ?? '';
        return node.nodeName === 'MARK' ? marked(text) : text;
    });
}
/** `text` with the query's words marked. */
export const withMarks = (text, query) => highlighted(text, query).map((part) => (part.isMatch ? marked(part.text) : part.text));
/** Where a page is: `Worklog · Week 8`. `week` is the word for a week. */
export const sectionOf = ({ filters }, week) => {
    const number = filters['week']?.[0];
    return [filters['section']?.[0], number && `${week} ${Number(number)}`].filter(Boolean).join(' · ');
};
export const titleOf = ({ meta, url }) => meta['title'] ?? url;
/** The headings of a page that match. */
export const placesOf = ({ sub_results }) => sub_results.filter(({ url }) => url.includes('#')).slice(0, MOST_PLACES);
/** A result on the search page: a page with its excerpt, and the headings in it that match. */
export function resultItem(found, query, week) {
    const places = placesOf(found).map(({ url, title }) => el('li', {}, el('a', { href: url }, ...withMarks(title, query))));
    return el('li', {}, el('p', { className: 'result-section' }, sectionOf(found, week)), el('p', { className: 'result-title' }, el('a', { href: found.url }, ...withMarks(titleOf(found), query))), el('p', {}, ...excerptOf(found.excerpt)), ...(places.length > 0 ? [el('ul', {}, ...places)] : []));
}
