// Bodies that could not be parsed: MDX is a programming language and refuses what Markdown takes as text.
import { placeIn } from '../content-tree.ts';
import { finding } from '../finding.ts';
import type { Rule } from './rule.ts';

/** The slips that people make most in MDX. */
function remedy(message: string): string {
  if (/too deep/.test(message)) return 'take out the signs > and - that open hundreds of quotes or lists';
  if (/closing tag/i.test(message)) return 'close the tag, or write `<name>` in backticks where no tag is meant';
  if (/comment/i.test(message)) return 'write a comment as {/* … */}';
  if (/expression|oxc|\{|\}/i.test(message))
    return 'write \\{ for a brace that is text, or rename the file to .md where no component stands in it';
  return 'write \\< and \\{ for signs that are text, or rename the file to .md where no component stands in it';
}

export const syntax: Rule = ({ pages }) =>
  pages.flatMap((page) => {
    const fault = page.body.syntax;
    return fault
      ? [
          finding(
            'mdx-syntax',
            placeIn(page, fault.at),
            `the page cannot be read${page.format === 'mdx' ? ' as MDX' : ''}: ${fault.message}`,
            remedy(fault.message),
          ),
        ]
      : [];
  });
