import { isKind } from '../model/kinds.js';
import { show } from '../model/show.js';
import { arrowText, labelOf, nameOf, writeTree } from './tree.js';
const arrows = { request: '-->', data: '==>', trigger: '-.->', access: '--o' };
const shapes = {
    person: ['([', '])'],
    database: ['[(', ')]'],
    storage: ['[(', ')]'],
    warehouse: ['[(', ')]'],
    cache: ['[(', ')]'],
    queue: ['[[', ']]'],
    topic: ['[[', ']]'],
    stream: ['[[', ']]'],
};
/** In quotes, with every special character of Mermaid, Markdown or HTML as a numeric entity. */
const quoted = (text) => `"${text.replace(/\s+/g, ' ').replace(/[.-](?=\s|$)|[^\p{L}\p{M}\p{N} .,/()-]/gu, (sign) => `#${sign.codePointAt(0)};`)}"`;
function leaf(element) {
    const [open, close] = (isKind(element.kind) && shapes[element.kind]) || ['[', ']'];
    return `${nameOf(element.id)}${open}${quoted(labelOf(element))}${close}`;
}
/** The whole diagram in `language`, with the main flow's numbers on the arrows. */
export function toMermaid(diagram, language) {
    const shown = show(diagram, language);
    const boxes = writeTree(shown, { open: (group) => `subgraph ${nameOf(group.id)}[${quoted(labelOf(group))}]`, close: 'end', leaf });
    const lines = shown.relations.map((relation) => {
        const text = arrowText(relation);
        return `  ${nameOf(relation.from)} ${arrows[relation.kind]}${text === '' ? '' : `|${quoted(text)}|`} ${nameOf(relation.to)}`;
    });
    return `${['flowchart LR', ...boxes, ...lines].join('\n')}\n`;
}
