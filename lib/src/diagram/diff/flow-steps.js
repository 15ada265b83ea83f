import { numberedSteps } from '../model/numbered.js';
const stepsIn = (item) => {
    if ('loop' in item)
        return item.steps;
    return 'alternatives' in item ? item.alternatives.flatMap(({ steps }) => steps) : [item];
};
/** In reading order, including those of branches and loops, in all languages at once. */
export function flowSteps(flow) {
    // Only the numbers are taken from there: they are the same in every language.
    const numbers = numberedSteps(flow, 'en');
    const times = new Map();
    return flow.steps.flatMap(stepsIn).map(({ title, text }, index) => {
        const { number = '', relations = [] } = numbers[index] ?? {};
        const way = relations.join(' ');
        const nth = times.get(way) ?? 0;
        times.set(way, nth + 1);
        return { key: `${way} ${nth}`, number, relations, title, text };
    });
}
