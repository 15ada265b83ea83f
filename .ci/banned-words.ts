// The words that english.md replaces: archaic turns, terms of our own, British spelling. Each names what to write instead.

export interface BannedWord {
  pattern: RegExp;
  write: string;
}

const word = (pattern: string, write: string): BannedWord => ({ pattern: new RegExp(`\\b(?:${pattern})\\b`, 'gi'), write });

export const bannedWords: readonly BannedWord[] = [
  // Archaic and literary turns.
  word('mend(?:s|ed|ing)?', 'fix, resolve'),
  word('whoever', 'anyone who'),
  word('nobody', 'no one, or name the subject'),
  word('everybody|somebody', 'everyone, someone, or name the subject'),
  word('wholly', 'fully, completely'),
  word('anew', 'again'),
  word('thereby', 'so'),
  word('made-up', 'generated, demo'),
  word('of old', 'old'),
  word('by itself', 'automatically'),
  word('of (?:its|their|your|our|his|her) own', 'own, separate'),
  word('stands? (?:in|for|at|beside|under|there|on|by|here|outside)', 'is in, appears in, means'),
  word('l(?:ies|ie) (?:in|at|on|beside|before|under|outside|within|beyond|below|above)', 'is in'),
  word('goes by', 'is called, depends on'),
  word('(?:tells?|knows?|speaks) of', 'describes, stores, supports'),
  word('speaks no', 'does not support'),
  word('what came of (?:it|them)', 'the result'),
  word('as (?:it|they) came', 'raw, unmodified'),
  { pattern: /(?<!\bthere )\b(?:is|are) no (?!longer\b|more\b|one\b|less\b|need\b)[a-z]/gi, write: 'is not a' },
  // Terms that have a common name.
  word('time line', 'timeline'),
  word('set aside', 'quarantined, reserved'),
  word('broken seal|not sealed', 'changed since sign-off, not signed off'),
  word('changes asked for', 'changes requested'),
  word('leads? nowhere', 'is broken'),
  word('mistyped', 'has a typo'),
  word('at the most|at the least', 'at most, at least'),
  // British spelling that cspell does not flag.
  word('whilst|amongst|towards', 'while, among, toward'),
];

export interface Use {
  line: number;
  column: number;
  found: string;
  write: string;
}

/** Every banned word in `text`, by position; line and column count from 1. */
export const bannedIn = (text: string): Use[] =>
  text
    .split('\n')
    .flatMap((line, index) =>
      bannedWords.flatMap(({ pattern, write }) =>
        [...line.matchAll(pattern)].map((match) => ({ line: index + 1, column: match.index + 1, found: match[0], write })),
      ),
    )
    .sort((a, b) => a.line - b.line || a.column - b.column);
