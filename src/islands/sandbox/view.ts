// What is seen of the open sandbox. Where there is room, shop, pipeline and controls have places of their own; on a phone each is a view
// among the others.

export const views = ['shop', 'pipeline', 'stream', 'rejected', 'charts', 'sql'] as const;
export type View = (typeof views)[number];

const besideShop: readonly View[] = ['stream', 'rejected', 'charts', 'sql'];
/** Five tabs fit a phone: what was rejected is read in the pipeline's view. */
const alone: readonly View[] = ['shop', 'pipeline', 'stream', 'charts', 'sql'];

/** The views that stand behind tabs. */
export const viewsAt = (wide: boolean): readonly View[] => (wide ? besideShop : alone);

/** The view behind the chosen tab: what was asked for, where it has one; else the first that a reader wants to see. */
export function viewAt(requested: string | undefined, wide: boolean): View {
  const wanted = requested === 'rejected' && !wide ? 'pipeline' : requested;
  return viewsAt(wide).find((view) => view === wanted) ?? (wide ? 'stream' : 'shop');
}
