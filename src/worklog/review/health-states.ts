// The states of a week's health. Separate from the rule, so that what only reads a status does not load it.
export const healthStates = ['on-track', 'at-risk', 'off-track'] as const;
