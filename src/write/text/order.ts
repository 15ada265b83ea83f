// The order in which a week's keys are written: what names a thing first, its long texts and lists last. A test compares it with the schema.

const ORDER = [
  ...['week', 'id', 'title', 'text', 'label', 'href', 'cause', 'resolved', 'continues', 'closes', 'draft', 'period', 'summary'],
  ...['starts', 'ends', 'owner', 'planned', 'state', 'milestone', 'evidence', 'detail', 'objectives', 'tasks', 'blockers', 'next', 'stamp'],
];

/** The place of a key among its siblings; -1 for an unknown one. */
export const rank = (key: string): number => ORDER.indexOf(key);
