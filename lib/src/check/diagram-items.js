const isKeys = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const itemsIn = (list, path) => Array.isArray(list)
    ? list.flatMap((item, index) => isKeys(item) ? [{ item, path: [...path, index], id: typeof item['id'] === 'string' ? item['id'] : '' }] : [])
    : [];
/** The items of one of the file's lists; site.yaml has kinds too. */
export const written = ({ yaml }, list) => itemsIn(yaml?.value[list], [list]);
/** The texts at a key that accepts one text or a list of them, each with its path. */
export function textsAt({ item, path }, key) {
    const value = item[key];
    if (typeof value === 'string')
        return [{ text: value, path: [...path, key] }];
    return Array.isArray(value)
        ? value.flatMap((text, index) => (typeof text === 'string' ? [{ text, path: [...path, key, index] }] : []))
        : [];
}
/** Every step of a flow, including those of loops and branches. */
export const stepsOf = (around) => itemsIn(around.item['steps'], [...around.path, 'steps']).flatMap((step) => {
    if ('alternatives' in step.item)
        return itemsIn(step.item['alternatives'], [...step.path, 'alternatives']).flatMap((branch) => stepsOf(branch));
    return 'loop' in step.item ? stepsOf(step) : [step];
});
