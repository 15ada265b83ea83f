// Tags in the HTML of a .md page that are written like live components. HTML has no capital letters in its names, so a name such as
// `Timeline` is a component in the wrong kind of file. The HTML parser ignores letter case, so the names are read from the text.
const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
/** `Timeline`, never `TABLE`: a capital, then at least one lower-case letter. */
const TAG = /<([A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*)(?=[\s/>.])/g;
/** An opening tag with braces before the next one: Markdown shows it as text. */
const BRACED = /(?<!\\)<([A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*)(?=\s[^<]*\{)/g;
const found = (text, pattern) => [...text.matchAll(pattern)].map(({ 1: name = '', index }) => ({ name, offset: index }));
/** The component-like opening tags of `html`, except in comments. */
export const componentTags = (html) => found(html.replace(COMMENT, (comment) => ' '.repeat(comment.length)), TAG);
/** Component-like tags that Markdown reads as text, because HTML has no braces: `<Gallery images={["a", "b"]} />`. */
export const unreadComponents = (text) => found(text, BRACED);
