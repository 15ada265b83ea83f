// Whether shop and pipeline fit side by side, by the sandbox's width, because it is also used within text pages.
import { useLayoutEffect, useState } from 'react';
/** Minimum width in pixels for both. */
const ROOM = 984;
export function useWide(part) {
    const [wide, setWide] = useState(false);
    useLayoutEffect(() => {
        if (!part.current)
            return;
        const { current } = part;
        const measure = () => setWide(current.clientWidth >= ROOM);
        measure();
        const observer = new ResizeObserver(measure);
        observer.observe(current);
        return () => observer.disconnect();
    }, [part]);
    return wide;
}
