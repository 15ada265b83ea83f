// Navigation within a single-page site.
import { isOtherPage } from './route.ts';

/** Calls `turn` with the previous address whenever another page is shown without a load, using the Navigation API or else the History API. */
export function watchAddress(turn: (left: string) => void): void {
  let url = location.href;
  const change = (replaced: boolean): void => {
    const left = url;
    url = location.href;
    if (isOtherPage(left, url, replaced)) turn(left);
  };

  const { navigation } = window;
  if (navigation) {
    navigation.addEventListener('currententrychange', ({ navigationType }) => change(navigationType === 'replace'));
    return;
  }
  addEventListener('popstate', () => change(false));
  for (const method of ['pushState', 'replaceState'] as const) {
    const native = history[method];
    history[method] = function (...state) {
      native.apply(this, state);
      change(method === 'replaceState');
    };
  }
}
