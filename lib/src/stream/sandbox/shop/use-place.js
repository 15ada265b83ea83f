// The reader's place in the shop, from the address.
import { useSyncExternalStore } from 'react';
import { placeAt } from './route.js';
let last = { hash: '#/', place: { page: 'home' } };
/** The last address that was a place of the shop: a link to a heading of the page does not change the shop. */
function placeNow() {
    const place = location.hash === last.hash ? undefined : placeAt(location.hash);
    if (place)
        last = { hash: location.hash, place };
    return last.place;
}
function subscribe(listener) {
    addEventListener('popstate', listener);
    return () => removeEventListener('popstate', listener);
}
export const usePlace = () => useSyncExternalStore(subscribe, placeNow);
