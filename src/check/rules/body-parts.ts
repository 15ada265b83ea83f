// Small things of a body: diagrams written as code, and headings that take a place already taken.

import { COMPONENTS } from '../../markdown/components.ts';
import { weekAnchors } from '../../worklog/anchors.ts';
import { placeIn } from '../content-tree.ts';
import { finding } from '../finding.ts';
import type { Rule } from './rule.ts';

export const mermaid: Rule = ({ pages }) => {
  const fix =
    'Diagram' in COMPONENTS
      ? 'describe it in a file of architecture/ and show it with <Diagram>'
      : 'put a drawing of it beside the page as an SVG file, or leave it as code';
  return pages.flatMap((page) =>
    page.body.fences.flatMap(({ language, at }) =>
      language?.toLowerCase() === 'mermaid' ? [finding('mermaid-fence', placeIn(page, at), 'a Mermaid diagram is shown as code', fix)] : [],
    ),
  );
};

/** A week page has headings of its own; the same anchor twice makes links lead to the wrong one. */
export const weekHeadings: Rule = ({ pages }) => {
  const taken = new Set<string>(Object.values(weekAnchors));
  return pages.flatMap((page) =>
    page.kind === 'page'
      ? []
      : page.body.headings.flatMap(({ slug, text, at }) =>
          taken.has(slug)
            ? [
                finding(
                  'anchor-twice',
                  placeIn(page, at),
                  `the heading "${text}" has the same anchor #${slug} as a part that the week's facts make`,
                  'give it another name, or move its words into the front matter',
                ),
              ]
            : [],
        ),
  );
};
