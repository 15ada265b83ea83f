// The lines of an object repeat what their request said: when it was received and sent. What was worked out for one holds for the next.

/** The same function, which does not work again while its argument stays the same. */
export function remember<Given, Found>(work: (given: Given) => Found): (given: Given) => Found {
  let last: { given: Given; found: Found } | undefined;
  return (given) => {
    if (!last || last.given !== given) last = { given, found: work(given) };
    return last.found;
  };
}
