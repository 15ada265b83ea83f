// Ids that diagrams set on pages: templates set them, links lead to them, and the check knows them from here.
import type { Diagram, Flow, NamedView } from './diagram.ts';
import type { DiagramPlace } from './diagram-path.ts';
import { numberedItems, stepsIn } from './numbered.ts';
import { show } from './show.ts';

/** Parts of the pages of a diagram and of its versions. */
export const diagramAnchors = { versions: 'versions', newest: 'newest', relations: 'relations', elements: 'elements' } as const;

/** The heading of a week's diagrams. */
export const WEEK_DIAGRAMS = 'architecture';

/** The id of an element's or a step's text on a page, for links into a diagram. */
export const diagramAnchor = ({ name, version }: DiagramPlace, ...parts: readonly string[]): string => [name, version, ...parts].join('-');

/** The flows of a drawing that have steps in it, with their items: a view walks through the steps that it shows. */
export function walksOf(facts: Diagram, flows: readonly Flow[], language: string, view?: NamedView) {
  const along = view && new Set(show(facts, language, view).relations.flatMap(({ stands }) => stands));
  return flows.map((flow) => ({ flow, items: numberedItems(flow, language, along) })).filter(({ items }) => stepsIn(items).length > 0);
}

/** Every id below a drawing: the heading of each flow, and its steps. */
export const anchorsOfDrawing = (place: DiagramPlace, facts: Diagram, flows: readonly Flow[], view?: NamedView): string[] =>
  walksOf(facts, flows, '', view).flatMap(({ flow, items }) => [
    diagramAnchor(place, flow.id, 'steps'),
    ...stepsIn(items).map(({ number }) => diagramAnchor(place, flow.id, number)),
  ]);
