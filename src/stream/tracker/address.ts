// Which page an address shows, and when another one is shown without a load.
import { listen, quietly } from './host-page.ts';

/**
 * The page of an address: its path, its query, and its fragment if that is a route (`#/cart`, `#!/cart`).
 * A slash at the end of any of them does not make another page, nor does an empty one.
 */
export const pageOf = (url: string): string => url.replace(/#(?![!/]).*/, '').replace(/[/?#!]+(?=[?#]|$)/g, '');

/** Calls `turn` with the previous address whenever another page is shown without a load, however the address changed. */
export function watchAddress(turn: (left: string) => void): void {
  let url = location.href;
  const change = (): void => {
    const left = url;
    url = location.href;
    if (pageOf(left) !== pageOf(url)) turn(left);
  };

  const { Navigation, navigation } = window;
  if (Navigation) {
    navigation.addEventListener('currententrychange', () => quietly(change));
    return;
  }
  listen('popstate', change);
  listen('hashchange', change);
  for (const method of ['pushState', 'replaceState'] as const) {
    const native = history[method];
    history[method] = function (...state) {
      native.apply(this, state);
      quietly(change);
    };
  }
}
