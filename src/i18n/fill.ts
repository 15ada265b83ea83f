// Replaces `{name}` in a text that a page received as data.

/** The text with each `{name}` replaced; a name without a value stays as it is written. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (written, name: string) => String(values[name] ?? written));
