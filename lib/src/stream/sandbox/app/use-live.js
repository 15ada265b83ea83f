// How components read the open sandbox: each re-renders only when its part of the state changes.
import { createContext, use, useSyncExternalStore } from 'react';
export const BenchContext = createContext(undefined);
/** The open sandbox. Only for components within it. */
export function useBench() {
    const bench = use(BenchContext);
    if (!bench)
        throw new Error('A part of the sandbox is rendered outside it.');
    return bench;
}
/** One part of the state; it must be the same value while it has not changed. */
export function usePart(part) {
    const { live } = useBench();
    return useSyncExternalStore(live.subscribe, () => part(live.state()));
}
