import { relationsOf } from './read.js';
import { keysOf, light } from './seen.js';
export function paint(root, graph, seen) {
    const { on, off } = light(seen, graph);
    const { step } = seen;
    for (const part of root.querySelectorAll('.d-group, .d-node, .d-relation, .d-step')) {
        const { element, number } = part.dataset;
        const keys = element ? [element] : keysOf({ ids: relationsOf(part) });
        const isOther = step && number && number !== step.number;
        part.classList.toggle('is-on', !isOther && keys.some((key) => on.includes(key)));
        part.classList.toggle('is-off', isOther || keys.every((key) => off.includes(key)));
    }
    for (const item of root.querySelectorAll('[data-step]'))
        item.classList.toggle('is-current', `#${item.id}` === step?.hash);
}
