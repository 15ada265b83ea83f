// What is seen of the open sandbox. Where there is room, shop, way and controls have places of their own; on a phone each is a view among the others.

export const views = ['shop', 'way', 'stream', 'rejected', 'charts', 'sql', 'controls'] as const;
export type View = (typeof views)[number];

const besideShop: readonly View[] = ['stream', 'rejected', 'charts', 'sql'];

/** The views that stand behind tabs. */
export const viewsAt = (wide: boolean): readonly View[] => (wide ? besideShop : views);

/** The view behind the chosen tab: what was asked for, where it has one; else the first that a reader wants to see. */
export function viewAt(asked: string | undefined, wide: boolean): View {
  return viewsAt(wide).find((view) => view === asked) ?? (wide ? 'stream' : 'shop');
}
