// The states of a sign-off. Separate from its computation, so that what only reads a status does not load it.

/**
 * none: not signed off · sealed: unchanged since sign-off · broken: changed since · unreadable: not a valid seal ·
 * unknown: the current week cannot be read.
 */
export const sealStates = ['none', 'sealed', 'broken', 'unreadable', 'unknown'] as const;
export type SealState = (typeof sealStates)[number];
