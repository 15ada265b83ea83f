// A running collector: connects pipeline, schedule and HTTP with the given logs and database.
import type { Logger } from 'pino';
import { unpack } from '../../adapters/unpack.ts';
import { createPipeline, type Notice, type Pipeline } from '../../pipeline/index.ts';
import { createApp } from './app.ts';
import { createJourneys } from './journeys.ts';
import { listen } from './listen.ts';
import { type Loads, startLoads } from './loads.ts';
import type { Logs } from './logs.ts';
import { createRateLimit } from './rate-limit.ts';
import { remember } from './recent.ts';
import type { Settings } from './settings.ts';
import type { Warehouse } from './warehouse.ts';

export interface CollectorPorts {
  logs: Pick<Logs, 'raw' | 'rejected'>;
  warehouse: Pick<Warehouse, 'database' | 'readers' | 'ask' | 'canQuery'>;
  clock: () => number;
  ids: () => string;
  logger: Logger;
}

export interface Collector {
  address: string;
  pipeline: Pipeline;
  loads: Loads;
  /** Stops accepting requests, responds to those under way and ends the running load. The caller closes logs and database. */
  stop: () => Promise<void>;
}

/** Milliseconds that requests under way have to finish. */
const LAST_REQUESTS = 10_000;

/** Starts. Throws CannotStart if the port is not available. */
export async function startCollector(settings: Settings, { logs, warehouse, clock, ids, logger }: CollectorPorts): Promise<Collector> {
  const good = remember(logs.raw);
  const rejected = remember(logs.rejected);
  const journeys = createJourneys();
  const notice = settings.views ? (received: Notice) => journeys.record(received) : () => {};
  const ports = { raw: good.log, rejected: rejected.log, clock, ids };
  const limits = { bodyBytes: settings.bodyBytes, origins: settings.origins };
  const pipeline = createPipeline({ ...ports, warehouse: warehouse.database }, { limits, notice, unpack });
  const readers = createPipeline({ ...ports, warehouse: warehouse.readers });

  const underWay = new Set<Promise<unknown>>();
  const receive: Pipeline['receive'] = (request) => {
    const answer = pipeline.receive(request);
    underWay.add(answer);
    return answer.finally(() => underWay.delete(answer));
  };

  let ending = false;
  let loads: Loads | undefined;
  const loadsNow = (): Loads => {
    loads ??= startLoads({
      load: pipeline.load,
      clock,
      every: settings.loadEvery,
      loaded({ unreadable, objects, loaded, duplicate, quarantined }, seconds) {
        if (objects > 0) logger.info({ objects, loaded, duplicate, quarantined, seconds: Number(seconds.toFixed(3)) }, 'loaded');
        if (quarantined > 0) logger.warn({ quarantined }, 'events were quarantined; the table quarantined_events has their reasons');
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
    viewed: settings.views
      ? {
          ...{ pipeline: readers, database: warehouse.readers, ask: warehouse.ask, canQuery: warehouse.canQuery },
          ...{ good, rejected, journeys, loads: loadsNow },
        }
      : undefined,
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
