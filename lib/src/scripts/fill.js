// Replaces `{name}` in a text that a page received as data.
/** The text with each `{name}` replaced; a name without a value stays as it is written. */
export const fill = (text, values) => text.replace(/\{(\w+)\}/g, (written, name) => String(values[name] ?? written));
