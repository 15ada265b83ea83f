// The kinds of reasons on a desk. Separate from their rules, so that what only reads a status does not load them.

/**
 * In the order of the desk. waiting: no review yet · changed: edited after its last review, which has no seal · seal: broken or
 * unreadable · answered: remarks whose answer is done and not reviewed yet · remarks: open or in progress · off-track,
 * at-risk: by the rule of health · missed: working days · carried: tasks carried over at least twice and not closed · no-evidence: done
 * without any.
 */
export const attentionKinds = [
  'waiting',
  'changed',
  'seal',
  'answered',
  'remarks',
  'off-track',
  'at-risk',
  'missed',
  'carried',
  'no-evidence',
] as const;
export type AttentionKind = (typeof attentionKinds)[number];
