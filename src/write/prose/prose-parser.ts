// The parser of the prose: GitHub's Markdown, and the lines of `:::` around authoring blocks. @codemirror/lang-markdown would bring HTML,
// CSS and JavaScript, 70 kB, for code within the text.
import { tags } from '@lezer/highlight';
import { GFM, type MarkdownConfig, parser } from '@lezer/markdown';

const FENCE = /^:{3,}[ \t]*(?:[a-z]+.*)?$/;

/** A line of `:::name[Title]{attributes}`, or the colons that end a block. */
const containers: MarkdownConfig = {
  defineNodes: [{ name: 'ContainerLine', block: true, style: tags.processingInstruction }],
  parseBlock: [
    {
      name: 'ContainerLine',
      before: 'LinkReference',
      parse(context, line) {
        if (line.next !== 58 || !FENCE.test(line.text.slice(line.pos).trimEnd())) return false;
        context.addElement(context.elt('ContainerLine', context.lineStart + line.pos, context.lineStart + line.text.length));
        context.nextLine();
        return true;
      },
      endLeaf: (_context, line) => line.next === 58 && FENCE.test(line.text.slice(line.pos).trimEnd()),
    },
  ],
};

export const proseParser = parser.configure([GFM, containers]);

/** In .mdx, HTML stands among Markdown, and indented lines are not code. */
export const mdxParser = proseParser.configure({ remove: ['HTMLBlock', 'IndentedCode'] });
