// Places discs of all arrows, then labels, each in the first good free place; those with the least room choose first.
import { DISC } from '../model/laid-out.js';
import { boxAround } from './boxes.js';
import { discsOn } from './discs.js';
import { labelFor } from './labels.js';
import { surroundings } from './scene.js';
/** Labels and discs of each arrow, in order. */
export function annotate(relations, scene) {
    const around = surroundings(scene);
    const length = (nth) => (around[nth]?.own ?? []).reduce((sum, { width, height }) => sum + width + height, 0);
    const order = relations.map((_, nth) => nth).sort((a, b) => length(a) - length(b) || a - b);
    const taken = [];
    const discs = new Map();
    const texts = new Map();
    for (const nth of order) {
        const [relation, near] = [relations[nth], around[nth]];
        if (!relation || !near)
            continue;
        const found = discsOn(relation.numbers.length, near, scene.page, taken);
        discs.set(nth, found);
        taken.push(...found.map((disc) => boxAround(disc, DISC)));
    }
    for (const nth of order) {
        const [relation, near] = [relations[nth], around[nth]];
        if (relation?.label === undefined || !near)
            continue;
        const text = labelFor(relation.label, near, scene.page, taken, scene.strict);
        if (!text)
            continue;
        texts.set(nth, text);
        taken.push(text.box);
    }
    return relations.map((_, nth) => ({ discs: discs.get(nth) ?? [], text: texts.get(nth) }));
}
