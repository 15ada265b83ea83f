// A diagram as Mermaid text, for READMEs and wikis that draw it. https://mermaid.js.org/syntax/flowchart.html
import type { Diagram, RelationKind } from '../model/diagram.ts';
import { isKind, type Kind } from '../model/kinds.ts';
import { show } from '../model/show.ts';
import type { ShownElement } from '../model/shown.ts';
import { arrowText, labelOf, nameOf, writeTree } from './tree.ts';

const arrows: Record<RelationKind, string> = { request: '-->', data: '==>', trigger: '-.->', access: '--o' };

const shapes: Partial<Record<Kind, readonly [string, string]>> = {
  person: ['([', '])'],
  database: ['[(', ')]'],
  storage: ['[(', ')]'],
  warehouse: ['[(', ')]'],
  cache: ['[(', ')]'],
  queue: ['[[', ']]'],
  topic: ['[[', ']]'],
  stream: ['[[', ']]'],
};

/** In quotes, with every special character of Mermaid, Markdown or HTML as a numeric entity. */
const quoted = (text: string): string =>
  `"${text.replace(/\s+/g, ' ').replace(/[.-](?=\s|$)|[^\p{L}\p{M}\p{N} .,/()-]/gu, (sign) => `#${sign.codePointAt(0)};`)}"`;

function leaf(element: ShownElement): string {
  const [open, close] = (isKind(element.kind) && shapes[element.kind]) || ['[', ']'];
  return `${nameOf(element.id)}${open}${quoted(labelOf(element))}${close}`;
}

/** The whole diagram in `language`, with the main flow's numbers on the arrows. */
export function toMermaid(diagram: Diagram, language: string): string {
  const shown = show(diagram, language);
  const boxes = writeTree(shown, { open: (group) => `subgraph ${nameOf(group.id)}[${quoted(labelOf(group))}]`, close: 'end', leaf });
  const lines = shown.relations.map((relation) => {
    const text = arrowText(relation);
    return `  ${nameOf(relation.from)} ${arrows[relation.kind]}${text === '' ? '' : `|${quoted(text)}|`} ${nameOf(relation.to)}`;
  });
  return `${['flowchart LR', ...boxes, ...lines].join('\n')}\n`;
}
