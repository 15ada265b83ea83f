// The Worker's entry: at first only `open` can be called, then every function of the host.
import { expose, type ProxyMarked, type Remote } from 'comlink';
import { carryErrors } from './failure.ts';
import { type Functions, type Listeners, type Opening, openHost } from './host.ts';
import type { Found } from './sandbox.ts';

/** What was found, and the functions that can be called now. */
export interface Opened {
  found: Found;
  names: string[];
  shop: string[];
}

const exposed = {
  async open(opening: Opening, listeners: Remote<Listeners & ProxyMarked>): Promise<Opened> {
    const { found, functions } = await openHost(opening, listeners);
    Object.assign(exposed, functions);
    const { shop, ...own } = functions;
    return { found, names: Object.keys(own), shop: Object.keys(shop) };
  },
};

export type Exposed = typeof exposed & Functions;

carryErrors();
expose(exposed);
