// The steps of a flow in reading order, each with its number. Steps of a branch share the number of the fork and add a letter:
// 3, then 4a1, 4a2 or 4b1, then 5; steps of a loop are numbered continuously, because each happens.
import { localizedText } from '../../site/localized-text.js';
const numbered = (step, number, language) => ({
    number,
    relations: typeof step.relation === 'string' ? [step.relation] : step.relation,
    title: localizedText(step.title, language),
    text: step.text === undefined ? undefined : localizedText(step.text, language),
});
/** Letters of branches: a … z, then by number. */
const letter = (index) => (index < 26 ? String.fromCharCode(97 + index) : `-${index + 1}-`);
/** The items of `flow` with their numbers, in the words of `language`; with `along` only steps along one of those relations. */
export function numberedItems(flow, language, along) {
    const items = allItems(flow, language);
    return along === undefined ? items : items.flatMap((item) => itemAlong(item, along));
}
function itemAlong(item, along) {
    const isAlong = ({ relations }) => relations.some((id) => along.has(id));
    if (item.kind === 'step')
        return isAlong(item.step) ? [item] : [];
    if (item.kind === 'loop') {
        const steps = item.steps.filter(isAlong);
        return steps.length > 0 ? [{ ...item, steps }] : [];
    }
    const branches = item.branches.map((branch) => ({ ...branch, steps: branch.steps.filter(isAlong) }));
    // A branch without an arrow in the drawing still says when it happens, beside one that has some.
    return branches.some(({ steps }) => steps.length > 0) ? [{ ...item, branches }] : [];
}
function allItems(flow, language) {
    let count = 0;
    const plain = (step) => {
        count += 1;
        return numbered(step, String(count), language);
    };
    return flow.steps.map((item) => {
        if ('loop' in item)
            return { kind: 'loop', until: localizedText(item.loop, language), steps: item.steps.map(plain) };
        if (!('alternatives' in item))
            return { kind: 'step', step: plain(item) };
        count += 1;
        const branches = item.alternatives.map(({ when, steps }, branch) => ({
            when: localizedText(when, language),
            steps: steps.map((step, nth) => numbered(step, `${count}${letter(branch)}${steps.length > 1 ? nth + 1 : ''}`, language)),
        }));
        return { kind: 'alternatives', branches };
    });
}
/** Only the steps of `items`, in reading order. */
export const stepsIn = (items) => items.flatMap((item) => {
    if (item.kind === 'step')
        return [item.step];
    return item.kind === 'loop' ? [...item.steps] : item.branches.flatMap(({ steps }) => [...steps]);
});
/** Only the steps of `flow`, in reading order. */
export const numberedSteps = (flow, language) => stepsIn(numberedItems(flow, language));
