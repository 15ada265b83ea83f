import { found } from './search.js';
import { trace } from './trace.js';
/** Nodes and texts in order. `none` is shown if a search finds nothing. */
export function wordsFor(root, seen, graph, none) {
    const { step, element, tracing, search, tag } = seen;
    const names = (ids) => ids.map((id) => graph.elements.get(id)?.name).join(', ');
    if (element && tracing) {
        const { before, after } = trace(graph, element);
        return [[before, [element], after].map(names).filter(Boolean).join(' → ')];
    }
    if (step || element) {
        // The contents of the step's item or the element's row, links as links.
        const all = root.querySelectorAll(`.diagram-words ${step?.hash ?? graph.elements.get(element ?? '')?.hash} > *`);
        const parts = [...all].filter(({ textContent }) => textContent);
        if (!parts[0] && element)
            return [names([element])];
        // A title in ink, and other facts below it.
        const lines = ['b', 'span'].map((tag) => document.createElement(tag));
        for (const [nth, part] of parts.entries())
            lines[nth && 1]?.append(...(nth > 1 ? [' · '] : []), ...part.cloneNode(true).childNodes);
        return lines;
    }
    if (!search && !tag)
        return [];
    const ids = found(graph, seen);
    return [ids[0] ? `${ids.length}: ${names(ids)}` : none];
}
