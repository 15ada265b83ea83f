// A digest of the site's content: the build writes this small document, and a browser stores the one it saw last.
/** Names of the fields of a task, in the order of a manifest. */
export const taskFields = ['days', 'planned', 'state', 'owner', 'milestone', 'evidence', 'words'];
/** Names of the groups of a week, in the order of a manifest. */
export const weekFields = ['title', 'summary', 'period', 'objectives', 'blockers', 'next', 'prose'];
/** Names of the groups of another page. */
export const pageFields = ['title', 'prose'];
/** Names of the groups of a review. */
export const reviewFields = ['verdict', 'scores', 'remarks', 'words', 'seal'];
