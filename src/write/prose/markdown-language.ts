// Markdown as the editor colors it: GitHub's, and the lines of `:::` around authoring blocks. @codemirror/lang-markdown would bring HTML,
// CSS and JavaScript, 70 kB, for code within the text.
import { defineLanguageFacet, Language } from '@codemirror/language';
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

export const markdown = new Language(defineLanguageFacet(), parser.configure([GFM, containers]), [], 'markdown');
