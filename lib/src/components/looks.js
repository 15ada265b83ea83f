export const looks = {
    done: { sign: '●', color: '--done' },
    doing: { sign: '◐', color: '--doing' },
    planned: { sign: '○', color: '--planned' },
    blocked: { sign: '▲', color: '--blocked' },
    dropped: { sign: '✕', color: '--planned' },
    unknown: { sign: '◌', color: '--ink-2' },
};
/** The look of each state of a task, in the order in which counts list them. */
export const taskLooks = {
    done: 'done',
    doing: 'doing',
    planned: 'planned',
    blocked: 'blocked',
    dropped: 'dropped',
    unknown: 'unknown',
};
/** The class of a task's state. */
export const lookOf = (state) => taskLooks[state ?? 'unknown'];
