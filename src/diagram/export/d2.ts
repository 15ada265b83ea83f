// A diagram as D2 text, for layout or styling elsewhere. https://d2lang.com/tour/intro
import type { Diagram, RelationKind } from '../model/diagram.ts';
import { isKind, type Kind } from '../model/kinds.ts';
import { show } from '../model/show.ts';
import type { Shown, ShownElement } from '../model/shown.ts';
import { arrowText, labelOf, nameOf, writeTree } from './tree.ts';

const styles: Record<RelationKind, string> = {
  request: '',
  data: ' { style.stroke-width: 4 }',
  trigger: ' { style.stroke-dash: 5 }',
  access: ' { style.stroke-dash: 2 }',
};

const shapes: Partial<Record<Kind, string>> = {
  person: 'person',
  database: 'cylinder',
  storage: 'cylinder',
  warehouse: 'cylinder',
  cache: 'cylinder',
  queue: 'queue',
  topic: 'queue',
  stream: 'queue',
};

/** Single quotes: nothing inside is substituted or escaped except the quote itself, which is doubled. */
const quoted = (text: string): string => `'${text.replace(/\s+/g, ' ').replaceAll("'", "''")}'`;

const leaf = (element: ShownElement): string => {
  const shape = isKind(element.kind) ? shapes[element.kind] : undefined;
  return `${nameOf(element.id)}: ${quoted(labelOf(element))}${shape === undefined ? '' : ` { shape: ${shape} }`}`;
};

/** An element's path from the top: `e_aws.e_vpc.e_etl`. */
function pathTo(elements: Shown['elements'], id: string): string {
  const parent = elements.find((element) => element.id === id)?.parent;
  return parent === undefined ? nameOf(id) : `${pathTo(elements, parent)}.${nameOf(id)}`;
}

/** The whole diagram in `language`, with the main flow's numbers on the arrows. */
export function toD2(diagram: Diagram, language: string): string {
  const shown = show(diagram, language);
  const boxes = writeTree(shown, { open: (group) => `${nameOf(group.id)}: ${quoted(labelOf(group))} {`, close: '}', leaf });
  const lines = shown.relations.map((relation) => {
    const text = arrowText(relation);
    return `${pathTo(shown.elements, relation.from)} -> ${pathTo(shown.elements, relation.to)}: ${quoted(text)}${styles[relation.kind]}`;
  });
  return `${['direction: right', ...boxes.map((line) => line.slice(2)), ...lines].join('\n')}\n`;
}
