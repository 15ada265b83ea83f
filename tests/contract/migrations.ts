// The SQL files as a host in Node reads them.
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Migration } from '../../src/stream/pipeline/index.ts';

const root = resolve(import.meta.dirname, '../..');

/** The files of a folder below the repository's root. */
export const migrationsOf = (folder: string): Migration[] =>
  readdirSync(resolve(root, folder)).map((name) => ({ name, sql: readFileSync(resolve(root, folder, name), 'utf8') }));

export const warehouseMigrations = (): Migration[] => migrationsOf('src/stream/pipeline/warehouse/migrations');
export const shopMigrations = (): Migration[] => migrationsOf('src/stream/shop/migrations');
