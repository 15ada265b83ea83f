import { numberedSteps } from './numbered.js';
/** Kinds that data only passes through: omitted first if a line is too long. */
const passed = new Set(['endpoint', 'gateway', 'balancer', 'access']);
/** The elements along the line, at most `most`, always with its end. Without a flow, along the arrows in the file's order. */
export function mainLine({ elements, relations }, flow, most) {
    const ids = flow ? numberedSteps(flow, 'en').flatMap((step) => step.relations) : relations.map(({ id }) => id);
    const arrows = ids.flatMap((id) => relations.find((one) => one.id === id) ?? []);
    /** The longest chain that ends with each arrow, as ids of elements; no element occurs twice. */
    const chains = [];
    for (const { from, to } of arrows) {
        const before = chains.filter((chain) => chain.at(-1) === from && !chain.includes(to));
        const longest = before.reduce((best, chain) => (chain.length > best.length ? chain : best), [from]);
        chains.push(from === to ? [from] : [...longest, to]);
    }
    const line = chains.reduce((best, chain) => (chain.length > best.length ? chain : best), []);
    const all = line.flatMap((id) => elements.find((element) => element.id === id) ?? []);
    return (all.length > most ? all.filter(({ kind }) => !passed.has(kind)) : all).slice(-most);
}
