// Counts in English text. Vietnamese nouns have one form.
/** `1 task`, `2 tasks`, `1,200 tasks`. `many` is the noun's plural where it does not end in -s. */
export const plural = (count, one, many = `${one}s`) => `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
