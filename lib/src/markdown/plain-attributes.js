// Attributes of JSX tags whose value is a string in braces: `src={"a.png"}` means `src="a.png"`. `check` and the build both read
// attributes here, so that no rule for links and hosts depends on how a value is written.
/** One string literal without a backslash, or such a template without `${`. Escapes have no use in an attribute, and hide what is written. */
const LITERAL = /^\s*(?:"([^"\\\r\n]*)"|'([^'\\\r\n]*)'|`((?:[^`\\$]|\$(?!\{))*)`)\s*$/;
/** The text of a literal; `undefined` for any other code. */
export function literalText(code) {
    const [, double, single, template] = LITERAL.exec(code) ?? [];
    return double ?? single ?? template;
}
/** `attributes` with plain text instead of each value that is only a string in braces. */
export const plainAttributes = (attributes) => attributes.map((attribute) => {
    const { value } = attribute;
    if (attribute.type !== 'mdxJsxAttribute' || typeof value !== 'object' || value === null || !('value' in value))
        return attribute;
    const text = literalText(String(value.value));
    return text === undefined ? attribute : { ...attribute, value: text };
});
