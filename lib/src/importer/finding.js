// Findings of an import: every decision that the team should review, with its position and what was done.
export {};
