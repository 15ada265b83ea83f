// Navigation within a single-page site.
import { isOtherPage } from './route.ts';

/** Calls `turn` with the address left whenever another page is shown without a load: by the Navigation API, or by the History API where there is none. */
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
