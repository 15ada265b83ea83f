/** Ids of the relations of an arrow, a disc or a step. */
export const relationsOf = ({ dataset }) => (dataset['relations'] ?? dataset['relation'] ?? '').split(' ');
/** The data of the diagram `root`; its two drawings have the same. */
export function readGraph(root) {
    const { name, version } = root.dataset;
    const all = (selector) => [...root.querySelectorAll(selector)];
    const elements = all('.diagram-svg:not([data-orientation=narrow]) > :is(.d-group, .d-node)').map((part) => {
        const { element: id = '', parent, tags = '' } = part.dataset;
        const hash = `#${name}-${version}-${id}`;
        const row = root.querySelector(`.diagram-words ${hash}`) ?? part;
        const title = (row.querySelector('th')?.firstChild ?? part).textContent ?? '';
        return [id, { id, hash, parent, tags: tags.split(' '), open: part.matches('.d-group'), name: title, text: row.textContent }];
    });
    const arrows = all('.diagram-svg:not([data-orientation=narrow]) .d-relation').map((part) => {
        const { from = '', to = '' } = part.dataset;
        return { ids: relationsOf(part), from, to };
    });
    const steps = all('[data-step]').map((item) => ({
        number: item.dataset['step'] ?? '',
        relations: relationsOf(item),
        flow: item.closest('.diagram-flow')?.dataset['flow'] ?? '',
        hash: `#${item.id}`,
    }));
    return { elements: new Map(elements), arrows, steps };
}
