// A long list in parts: the first few are shown, the next ones folded, and a link leads to the others.

export interface Parts<T> {
  listed: readonly T[];
  folded: readonly T[];
  /** How many the page does not show. */
  others: number;
}

/** The page shows `first` of them, and up to `most` when the reader opens the fold. */
export const partsOf = <T>(all: readonly T[], first: number, most: number): Parts<T> => ({
  listed: all.slice(0, first),
  folded: all.slice(first, most),
  others: Math.max(0, all.length - most),
});
