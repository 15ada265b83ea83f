// The whole host: opens what the settings name, and closes it in reverse order.
import { randomUUID } from 'node:crypto';
import { startCollector } from './collector.js';
import { openLogs } from './logs.js';
import { openWarehouse } from './warehouse.js';
/** Starts. Throws CannotStart, with nothing left open. */
export async function startHost(settings, environment, logger) {
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
    }
    catch (error) {
        await warehouse.close();
        throw error;
    }
}
