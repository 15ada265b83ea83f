// Is there room for the shop and the pipeline side by side? By the sandbox's own width: it also stands within pages of text.
import { type RefObject, useLayoutEffect, useState } from 'react';

/** Pixels from which both fit. */
const ROOM = 984;

export function useWide(part: RefObject<HTMLElement | null>): boolean {
  const [wide, setWide] = useState(false);
  useLayoutEffect(() => {
    if (!part.current) return;
    const { current } = part;
    const measure = () => setWide(current.clientWidth >= ROOM);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [part]);
  return wide;
}
