// The points of a chart, by pointer and by keyboard: one is in the tab order, arrow keys move to the others, and the hovered or
// focused one shows its tooltip. Escape hides it.
import { type KeyboardEvent, useState } from 'react';
import { nextPoint } from './next-point.ts';
import { useIsLive } from './use-chart.ts';

export interface Points {
  /** False in HTML that the server rendered: not interactive yet. */
  live: boolean;
  /** The point whose tooltip is shown. */
  shown: number | undefined;
  /** For the element around all points. */
  around: object;
  /** For the element of a point; `text` is announced when it is focused. `role` if the element has none. */
  point: (nth: number, text: string, role?: 'img') => object;
}

export function usePoints(count: number): Points {
  const live = useIsLive();
  const [shown, setShown] = useState<number>();
  const [stop, setStop] = useState(0);
  if (!live) return { live, shown: undefined, around: {}, point: () => ({}) };

  const hide = () => setShown(undefined);
  function walk(event: KeyboardEvent): void {
    if (event.key === 'Escape' && shown !== undefined) {
      event.stopPropagation();
      hide();
      return;
    }
    const next = nextPoint(event.key, stop, count);
    if (next === undefined) return;
    event.preventDefault();
    event.currentTarget.querySelector<HTMLElement | SVGElement>(`[data-point="${next}"]`)?.focus();
  }
  const show = (nth: number) => () => {
    setStop(nth);
    setShown(nth);
  };
  return {
    live,
    shown,
    around: { onKeyDown: walk, onPointerLeave: hide },
    point: (nth, text, role) => ({
      ...(role && { role }),
      'data-point': nth,
      'aria-label': text,
      tabIndex: nth === Math.min(stop, count - 1) ? 0 : -1,
      onFocus: show(nth),
      onBlur: hide,
      onPointerEnter: () => setShown(nth),
    }),
  };
}
