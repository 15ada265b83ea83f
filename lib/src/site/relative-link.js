// The relative path from one content file to another, as an author would write it.
/** `en/worklog/week-08.md`, `en/index.md` → `../index.md`. Both are paths below the content root. */
export function relativeLink(from, to) {
    const [start, end] = [from.split('/').slice(0, -1), to.split('/')];
    let shared = 0;
    while (shared < start.length && shared < end.length - 1 && start[shared] === end[shared])
        shared += 1;
    return [...start.slice(shared).map(() => '..'), ...end.slice(shared)].join('/');
}
