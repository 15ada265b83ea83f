// Opens pipeline and tracker in this page.
import type { Progress } from '../../runtimes/browser/client.ts';
import { openSandbox } from '../../runtimes/browser/client.ts';
import { createTracker } from '../../tracker/index.ts';
import { keptCustomer } from '../shop/customer.ts';
import { hrefOf, placeAt } from '../shop/route.ts';
import type { Offered } from '../target/target.ts';
import { type Live, openLive } from './live.ts';

/** The page's settings of the sandbox. */
export interface Settings {
  language: string;
  /** The prefix of names in this browser's storage. */
  prefix: string;
  offered: Offered;
}

export function openHere({ prefix, offered }: Settings, onProgress: (progress: Progress) => void): Promise<Live> {
  if (!placeAt(location.hash)) history.replaceState(null, '', hrefOf({ page: 'home' }));
  const customer = () => keptCustomer(prefix)?.customerId ?? null;
  return openLive(
    {
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
    },
    onProgress,
  );
}
