// The whole host: opens what the settings name, and closes it in reverse order.
import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { Environment } from '../../adapters/environment.ts';
import { type Collector, startCollector } from './collector.ts';
import { openLogs } from './logs.ts';
import type { Settings } from './settings.ts';
import { openWarehouse } from './warehouse.ts';

export interface Host {
  collector: Collector;
  /** Where logs and warehouse are, for messages. */
  logs: string;
  warehouse: string;
  stop: () => Promise<void>;
}

/** Starts. Throws CannotStart, with nothing left open. */
export async function startHost(settings: Settings, environment: Environment, logger: Logger): Promise<Host> {
  const logs = await openLogs(settings, environment);
  const warehouse = await openWarehouse(settings);
  try {
    const collector = await startCollector(settings, { logs, warehouse, clock: Date.now, ids: randomUUID, logger });
    return {
      collector,
      logs: logs.at,
      warehouse: warehouse.at,
      async stop() {
        await collector.stop();
        await warehouse.close();
      },
    };
  } catch (error) {
    await warehouse.close();
    throw error;
  }
}
