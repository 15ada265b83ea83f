import { receive } from './receive/receive.js';
import { intakeLimits } from './receive/request.js';
import { createStore } from './store/store.js';
/** A collector with its two logs. */
export function createCollector({ raw, rejected, clock, ids }, { limits, notice = () => { } } = {}) {
    const intake = {
        clock,
        ids,
        notice,
        raw: createStore('events', { log: raw, clock, ids }),
        rejected: createStore('rejected', { log: rejected, clock, ids }),
        limits: { ...intakeLimits, ...limits },
    };
    return (request) => receive(request, intake);
}
