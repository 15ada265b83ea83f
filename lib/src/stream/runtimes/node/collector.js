import { createPipeline } from '../../pipeline/index.js';
import { createApp } from './app.js';
import { createJourneys } from './journeys.js';
import { listen } from './listen.js';
import { startLoads } from './loads.js';
import { createRateLimit } from './rate-limit.js';
import { remember } from './recent.js';
/** Milliseconds that requests under way have to finish. */
const LAST_REQUESTS = 10_000;
/** Starts. Throws CannotStart if the port is not available. */
export async function startCollector(settings, { logs, warehouse, clock, ids, logger }) {
    const good = remember(logs.raw);
    const rejected = remember(logs.rejected);
    const journeys = createJourneys();
    const notice = settings.views ? (received) => journeys.record(received) : () => { };
    const ports = { raw: good.log, rejected: rejected.log, clock, ids };
    const limits = { bodyBytes: settings.bodyBytes, origins: settings.origins };
    const pipeline = createPipeline({ ...ports, warehouse: warehouse.database }, { limits, notice });
    const readers = createPipeline({ ...ports, warehouse: warehouse.readers });
    const underWay = new Set();
    const receive = (request) => {
        const answer = pipeline.receive(request);
        underWay.add(answer);
        return answer.finally(() => underWay.delete(answer));
    };
    let ending = false;
    let loads;
    const loadsNow = () => {
        loads ??= startLoads({
            load: pipeline.load,
            clock,
            every: settings.loadEvery,
            loaded({ unreadable, objects, loaded, duplicate, quarantined }, seconds) {
                if (objects > 0)
                    logger.info({ objects, loaded, duplicate, quarantined, seconds: Number(seconds.toFixed(3)) }, 'loaded');
                if (unreadable.length > 0)
                    logger.warn({ objects: unreadable.length, first: unreadable[0] }, 'objects could not be read and stay waiting');
            },
            failed: (error) => logger.error({ reason: error instanceof Error ? error.message : String(error) }, 'the load stopped'),
        });
        return loads;
    };
    const app = createApp({
        receive,
        rateLimit: settings.rate > 0 ? createRateLimit(settings.rate) : undefined,
        clock,
        loads: loadsNow,
        viewed: settings.views ? { pipeline: readers, good, rejected, journeys, loads: loadsNow, canQuery: warehouse.canQuery } : undefined,
        settings,
        ending: () => ending,
        failed: (error) => logger.error({ reason: error.message }, 'a request failed'),
    });
    const listening = await listen(app, settings.host, settings.port);
    return {
        address: listening.address,
        pipeline,
        loads: loadsNow(),
        async stop() {
            ending = true;
            await listening.end(LAST_REQUESTS);
            // Events of a client that disconnected early may still be on their way to the log.
            await Promise.all(underWay);
            await loads?.stop();
        },
    };
}
