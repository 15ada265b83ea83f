// A page of the shop came into view: told to the tracker once, when it is known what it shows.
import { useEffect, useRef } from 'react';

/** Calls `tell` once, as soon as `ready`. */
export function useView(onView: () => void, ready = true): void {
  const reported = useRef(false);
  useEffect(() => {
    if (!ready || reported.current) return;
    reported.current = true;
    onView();
  });
}
