// The style sheets of a page in their order: what every page loads, then those of the parts that its HTML contains. The sheets that Astro
// adds for a page's components follow them, so a component's rule outweighs an equal one of these.
import cards from '../styles/blocks/cards.css?url';
import code from '../styles/blocks/code.css?url';
import figures from '../styles/blocks/figures.css?url';
import lists from '../styles/blocks/lists.css?url';
import tabs from '../styles/blocks/tabs.css?url';
import diagram from '../styles/diagram/drawing.css?url';
import groups from '../styles/diagram/groups.css?url';
import kinds from '../styles/diagram/kinds.css?url';
import thumbnail from '../styles/diagram/thumbnail.css?url';
import video from '../styles/live/video.css?url';
import columns from '../styles/page/columns.css?url';
import look from '../styles/page/look.css?url';
import rightToLeft from '../styles/page/right-to-left.css?url';
import reviews from '../styles/review/reviews.css?url';
import site from '../styles/site.css?url';
import { partsOf } from './parts.js';
const sheets = {
    columns,
    cards,
    code,
    figures,
    lists,
    tabs,
    diagram,
    groups,
    kinds,
    reviews,
    thumbnail,
    video,
};
/** The addresses of the sheets that a page with this HTML loads. `direction` is that of the page, `hasLook` tells whether the team adds to its frame. */
export const sheetsOf = (html, direction, hasLook) => [
    site,
    ...(hasLook ? [look] : []),
    ...(direction === 'rtl' || / dir="rtl"/.test(html) ? [rightToLeft] : []),
    ...partsOf(html).map((part) => sheets[part]),
];
