// Bodies that could not be parsed: MDX is a programming language and rejects some text that Markdown accepts.
import { placeIn } from '../content-tree.js';
import { finding } from '../finding.js';
/** The most common mistakes in MDX. */
function remedy(message) {
    if (/too deep/.test(message))
        return 'remove the hundreds of nested quotes (>) or lists (-)';
    if (/closing tag/i.test(message))
        return 'close the tag, or put `<name>` in backticks if it is not a tag';
    if (/comment/i.test(message))
        return 'write a comment as {/* … */}';
    if (/expression|oxc|\{|\}/i.test(message))
        return 'write \\{ for a literal brace, or rename the file to .md if it uses no components';
    return 'write \\< and \\{ for literal characters, or rename the file to .md if it uses no components';
}
export const syntax = ({ pages }) => pages.flatMap((page) => {
    const fault = page.body.syntax;
    return fault
        ? [
            finding('mdx-syntax', placeIn(page, fault.at), `the page cannot be read${page.format === 'mdx' ? ' as MDX' : ''}: ${fault.message}`, remedy(fault.message)),
        ]
        : [];
});
