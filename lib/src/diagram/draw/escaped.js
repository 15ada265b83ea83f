// Escapes text for markup, both in attributes and between tags.
const references = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** Escaped, and without the control characters that XML forbids. */
export const escaped = (text) => text.replaceAll(/(?![\t\n\r])[\p{Cc}\uFFFE\uFFFF]/gu, '').replaceAll(/[&<>"']/g, (character) => references[character] ?? '');
