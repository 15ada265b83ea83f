// The reader's place in the shop, from the address.
import { useSyncExternalStore } from 'react';
import { type Place, placeAt } from './route.ts';

let last: { hash: string; place: Place } = { hash: '#/', place: { page: 'home' } };

/** The last address that was a place of the shop: a link to a heading of the page does not change the shop. */
function placeNow(): Place {
  const place = location.hash === last.hash ? undefined : placeAt(location.hash);
  if (place) last = { hash: location.hash, place };
  return last.place;
}

function subscribe(listener: () => void): () => void {
  addEventListener('popstate', listener);
  return () => removeEventListener('popstate', listener);
}

export const usePlace = (): Place => useSyncExternalStore(subscribe, placeNow);
