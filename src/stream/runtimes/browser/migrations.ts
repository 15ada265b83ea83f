// The SQL files of warehouse and shop, bundled as text.
import type { Migration } from '../../pipeline/index.ts';

const named = (files: Record<string, string>): Migration[] =>
  Object.entries(files).map(([path, sql]) => ({ name: path.slice(path.lastIndexOf('/') + 1), sql }));

export const warehouseMigrations = named(
  import.meta.glob<string>('../../pipeline/warehouse/migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
);
export const shopMigrations = named(
  import.meta.glob<string>('../../shop/migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
);
