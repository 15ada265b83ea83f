// Reports a page view of the shop to the tracker once, as soon as the page's data is loaded.
import { useEffect, useRef } from 'react';
/** Calls `onView` once, as soon as `ready`. */
export function useView(onView, ready = true) {
    const reported = useRef(false);
    useEffect(() => {
        if (!ready || reported.current)
            return;
        reported.current = true;
        onView();
    });
}
