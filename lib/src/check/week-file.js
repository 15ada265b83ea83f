// Recognizes a week by its file's name, without opening it.
/** `worklog/week-08` → 8; `undefined` for a page that is not a week. `path` is a content path. */
export function weekOfPath(path) {
    const [, number] = /^worklog\/week-(\d{2,4})$/.exec(path) ?? [];
    return number === undefined ? undefined : Number(number);
}
/** True for a page that the build treats as a week: everything named `worklog/week-…`. */
export const isWeekPath = (path) => /^worklog\/week-[^/]*$/.test(path);
