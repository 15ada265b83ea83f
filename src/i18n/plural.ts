// Counts in English text. Vietnamese nouns have one form.

/** `1 task`, `2 tasks`, `1,200 tasks`. `many` is the noun's plural where it does not end in -s. */
export const plural = (count: number, one: string, many = `${one}s`): string => `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
