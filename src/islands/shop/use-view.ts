// A page of the shop came into view: told to the tracker once, when it is known what it shows.
import { useEffect, useRef } from 'react';

/** Calls `tell` once, as soon as `ready`. */
export function useView(tell: () => void, ready = true): void {
  const told = useRef(false);
  useEffect(() => {
    if (!ready || told.current) return;
    told.current = true;
    tell();
  });
}
