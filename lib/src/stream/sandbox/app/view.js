// The views of the open sandbox. On wide screens shop, pipeline and controls are always visible; on a phone each is a view
// among the others.
export const views = ['shop', 'pipeline', 'stream', 'rejected', 'charts', 'sql'];
const besideShop = ['stream', 'rejected', 'charts', 'sql'];
/** Five tabs fit a phone: rejected events are shown in the pipeline's view. */
const alone = ['shop', 'pipeline', 'stream', 'charts', 'sql'];
/** The views with tabs. */
export const viewsAt = (wide) => (wide ? besideShop : alone);
/** The view of the selected tab: the requested one if it has a tab; else the first one. */
export function viewAt(requested, wide) {
    const wanted = requested === 'rejected' && !wide ? 'pipeline' : requested;
    return viewsAt(wide).find((view) => view === wanted) ?? (wide ? 'stream' : 'shop');
}
