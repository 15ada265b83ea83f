// The SQL of warehouse and shop, as text in the bundle. A test checks that no file is missing.
import type { Migrations } from '../../adapters/postgres/migrations.ts';
import warehouseTables from '../../pipeline/warehouse/migrations/0001_tables.sql';
import clickstreamEvents from '../../pipeline/warehouse/migrations/0002_clickstream_events.sql';
import reader from '../../pipeline/warehouse/migrations/0003_reader.sql';
import loadProgress from '../../pipeline/warehouse/migrations/0004_load_progress.sql';
import counts from '../../pipeline/warehouse/migrations/0005_counts.sql';
import shopTables from '../../shop/migrations/0001_tables.sql';

export const migrations: Migrations = {
  warehouse: [
    { name: '0001_tables.sql', sql: warehouseTables },
    { name: '0002_clickstream_events.sql', sql: clickstreamEvents },
    { name: '0003_reader.sql', sql: reader },
    { name: '0004_load_progress.sql', sql: loadProgress },
    { name: '0005_counts.sql', sql: counts },
  ],
  shop: [{ name: '0001_tables.sql', sql: shopTables }],
};
