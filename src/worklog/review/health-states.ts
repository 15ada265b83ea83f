// The states of a week's health. Separate from the rule, so that what only reads a status does not load it.
export const healthStates = ['on-track', 'at-risk', 'off-track'] as const;

/** How each looks: the names of looks, which components/looks.ts draws. */
export const healthLooks = { 'on-track': 'done', 'at-risk': 'doing', 'off-track': 'blocked', unknown: 'unknown' } as const;
