// A page with an account and a tracker, as a shop on AWS has them.

import type { AmplifyOutputs } from '../../../src/site/amplify-outputs.ts';
import { followSession, identifyUser } from '../../../src/stream/account/follow-session.ts';
import { type Account, openAccount } from '../../../src/stream/account/open-account.ts';
import { createTracker, type Step, type Tracker } from '../../../src/stream/tracker/index.ts';

export interface ShopPage {
  account: Account;
  tracker: Tracker;
  /** Every step of every event, in order. */
  steps: Step[];
}

declare global {
  /** Opens both. */
  var openShop: (outputs: AmplifyOutputs) => ShopPage;
  var shop: ShopPage;
}

globalThis.openShop = (outputs) => {
  const account = openAccount(outputs, 'shop:account');
  const tracker = createTracker({
    transport: account.transport,
    prefix: 'shop',
    delay: 0,
    capture: { pages: false, clicks: false, engagement: false },
  });
  const steps: Step[] = [];
  for (const stage of ['queued', 'sent', 'accepted', 'rejected', 'dropped'] as const) tracker.on(stage, (step) => steps.push(step));
  followSession(account, (user) => identifyUser(tracker, user));
  return { account, tracker, steps };
};
