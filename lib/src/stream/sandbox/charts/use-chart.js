// The context of every chart: its words, its language, and whether it is interactive yet.
import { createContext, use, useSyncExternalStore } from 'react';
export const ChartContext = createContext(undefined);
/** The context of the charts. Only within a `ChartContext`. */
export function useChart() {
    const setting = use(ChartContext);
    if (!setting)
        throw new Error('A chart needs a ChartContext around it.');
    return setting;
}
const never = () => () => { };
/** False in HTML that the server rendered, until React hydrates it in the page. */
export const useIsLive = () => useSyncExternalStore(never, () => true, () => false);
