import { numberedItems, stepsIn } from './numbered.js';
import { show } from './show.js';
/** Parts of the pages of a diagram and of its versions. */
export const diagramAnchors = { versions: 'versions', newest: 'newest', relations: 'relations', elements: 'elements' };
/** The heading of a week's diagrams. */
export const WEEK_DIAGRAMS = 'architecture';
/** The id of an element's or a step's text on a page, for links into a diagram. */
export const diagramAnchor = ({ name, version }, ...parts) => [name, version, ...parts].join('-');
/** The flows of a drawing that have steps in it, with their items: a view walks through the steps that it shows. */
export function walksOf(facts, flows, language, view) {
    const along = view && new Set(show(facts, language, view).relations.flatMap(({ stands }) => stands));
    return flows.map((flow) => ({ flow, items: numberedItems(flow, language, along) })).filter(({ items }) => stepsIn(items).length > 0);
}
/** Every id below a drawing: the heading of each flow, and its steps. */
export const anchorsOfDrawing = (place, facts, flows, view) => walksOf(facts, flows, '', view).flatMap(({ flow, items }) => [
    diagramAnchor(place, flow.id, 'steps'),
    ...stepsIn(items).map(({ number }) => diagramAnchor(place, flow.id, number)),
]);
