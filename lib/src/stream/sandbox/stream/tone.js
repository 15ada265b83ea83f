const tones = {
    queued: 'planned',
    waiting: 'planned',
    sent: 'doing',
    received: 'doing',
    stored: 'doing',
    loaded: 'done',
    rejected: 'blocked',
    quarantined: 'blocked',
    dropped: 'dropped',
};
export const toneOf = (where) => tones[where];
