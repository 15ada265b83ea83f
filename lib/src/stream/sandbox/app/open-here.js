import { openSandbox } from '../../runtimes/browser/client.js';
import { createTracker } from '../../tracker/index.js';
import { keptCustomer } from '../shop/customer.js';
import { hrefOf, placeAt } from '../shop/route.js';
import { openLive } from './live.js';
export function openHere({ prefix, offered }, onProgress) {
    if (!placeAt(location.hash))
        history.replaceState(null, '', hrefOf({ page: 'home' }));
    const customer = () => keptCustomer(prefix)?.customerId ?? null;
    return openLive({
        offered,
        prefix,
        customer,
        open: (handlers) => openSandbox({ prefix, ...handlers }),
        // The browser's privacy signals forbid sharing with others; these events stay here.
        track({ transport }) {
            const tracker = createTracker({ transport, prefix: `${prefix}:shop`, ignoreSignals: true, delay: 200 });
            tracker.identify(customer());
            return tracker;
        },
    }, onProgress);
}
