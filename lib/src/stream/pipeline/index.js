// The pipeline, top to bottom: RawEvent → ValidEvent → StoredBatch → warehouse rows → Report. Hosts pass the ports and get these functions.
import { createCollector } from './collector.js';
import { count } from './counters.js';
import { createDimensions } from './load/dimensions.js';
import { load } from './load/load.js';
import { replay } from './load/replay.js';
import { report } from './report.js';
import { migrate } from './warehouse/migrate.js';
import { query } from './warehouse/query.js';
export { LoadStopped } from './load/failure.js';
export { ChangedMigration, lackingMigrations, migrate, NewerSchema } from './warehouse/migrate.js';
/** The pipeline for one warehouse whose migrations are applied. */
export function createPipeline(ports, options = {}) {
    const { warehouse, clock } = ports;
    const { notice = () => { } } = options;
    const loader = { raw: ports.raw, warehouse, clock, dimensions: createDimensions(warehouse), notice };
    return {
        receive: createCollector(ports, options),
        load: (options = {}) => load(loader, options),
        replay: ({ until, ...range }) => replay(loader, range, until),
        report: (period) => report(warehouse, period),
        counters: () => count(ports),
        query: (statement, most) => query(warehouse, statement, most),
    };
}
/** Creates or upgrades the warehouse in a database. `migrations` are the files of `warehouse/migrations`. Rejects with ChangedMigration. */
export const openWarehouse = (warehouse, migrations) => migrate(warehouse, 'warehouse', migrations);
