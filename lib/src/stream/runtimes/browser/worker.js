// The Worker's entry: at first only `open` can be called, then every function of the host.
import { expose } from 'comlink';
import { carryErrors } from './failure.js';
import { openHost } from './host.js';
const exposed = {
    async open(opening, listeners) {
        const { found, functions } = await openHost(opening, listeners);
        Object.assign(exposed, functions);
        const { shop, ...own } = functions;
        return { found, names: Object.keys(own), shop: Object.keys(shop) };
    },
};
carryErrors();
expose(exposed);
