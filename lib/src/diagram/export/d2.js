import { isKind } from '../model/kinds.js';
import { show } from '../model/show.js';
import { arrowText, labelOf, nameOf, writeTree } from './tree.js';
const styles = {
    request: '',
    data: ' { style.stroke-width: 4 }',
    trigger: ' { style.stroke-dash: 5 }',
    access: ' { style.stroke-dash: 2 }',
};
const shapes = {
    person: 'person',
    database: 'cylinder',
    storage: 'cylinder',
    warehouse: 'cylinder',
    cache: 'cylinder',
    queue: 'queue',
    topic: 'queue',
    stream: 'queue',
};
/** Single quotes: nothing inside is substituted or escaped except the quote itself, which is doubled. */
const quoted = (text) => `'${text.replace(/\s+/g, ' ').replaceAll("'", "''")}'`;
const leaf = (element) => {
    const shape = isKind(element.kind) ? shapes[element.kind] : undefined;
    return `${nameOf(element.id)}: ${quoted(labelOf(element))}${shape === undefined ? '' : ` { shape: ${shape} }`}`;
};
/** An element's path from the top: `e_aws.e_vpc.e_etl`. */
function pathTo(elements, id) {
    const parent = elements.find((element) => element.id === id)?.parent;
    return parent === undefined ? nameOf(id) : `${pathTo(elements, parent)}.${nameOf(id)}`;
}
/** The whole diagram in `language`, with the main flow's numbers on the arrows. */
export function toD2(diagram, language) {
    const shown = show(diagram, language);
    const boxes = writeTree(shown, { open: (group) => `${nameOf(group.id)}: ${quoted(labelOf(group))} {`, close: '}', leaf });
    const lines = shown.relations.map((relation) => {
        const text = arrowText(relation);
        return `${pathTo(shown.elements, relation.from)} -> ${pathTo(shown.elements, relation.to)}: ${quoted(text)}${styles[relation.kind]}`;
    });
    return `${['direction: right', ...boxes.map((line) => line.slice(2)), ...lines].join('\n')}\n`;
}
