export const FILTERS = ['section', 'week', 'owner', 'state'];
/** Lists the values of each filter; a filter without any is hidden. */
export function offerFilters(selects, filters) {
    for (const select of selects) {
        const values = Object.entries(filters[select.name] ?? {});
        select.length = 1;
        for (const [value, count] of values.sort(([a], [b]) => a.localeCompare(b, undefined, { numeric: true }))) {
            select.add(new Option(`${value} (${count})`, value));
        }
        select.parentElement.hidden = select.options.length < 2;
    }
}
/** Shows after each value how many of the matching pages it has. */
export function countFilters(selects, counts) {
    for (const select of selects) {
        for (const option of select.options) {
            if (option.value !== '')
                option.text = `${option.value} (${counts[select.name]?.[option.value] ?? 0})`;
        }
    }
}
/** The filters that are set. */
export const setFilters = (selects) => Object.fromEntries(selects.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]));
