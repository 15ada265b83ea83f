// Holds Drizzle models and a database that was made by SQL equal.
import type { PGlite } from '@electric-sql/pglite';
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';

/** A table in words that both sides can say. */
export interface TableShape {
  columns: string[];
  primaryKey: string[];
  unique: string[];
  foreignKeys: string[];
  indexes: string[];
}

const TYPES: Readonly<Record<string, string>> = { 'text[]': 'text[]' };

/** As the model says it. */
export function modelShape(table: PgTable): TableShape {
  const { columns, primaryKeys, uniqueConstraints, foreignKeys, indexes } = getTableConfig(table);
  const alone = columns.filter(({ isUnique }) => isUnique).map((column) => `${column.uniqueName}: ${column.name}`);
  const together = uniqueConstraints.map((unique) => `${unique.name}: ${unique.columns.map(({ name }) => name).join()}`);
  return {
    columns: columns.map((column) => {
      const type = column.getSQLType().replace(/, /g, ',');
      return `${column.name} ${TYPES[type] ?? type}${column.notNull ? ' not null' : ''}${column.generatedIdentity ? ' identity' : ''}`;
    }),
    primaryKey: primaryKeys[0]?.columns.map(({ name }) => name) ?? columns.filter(({ primary }) => primary).map(({ name }) => name),
    unique: [...alone, ...together].toSorted(),
    foreignKeys: foreignKeys
      .map((key) => {
        const { columns: from, foreignColumns, foreignTable } = key.reference();
        const target = getTableConfig(foreignTable as PgTable);
        const names = (list: { name: string }[]): string => list.map(({ name }) => name).join();
        return `${names(from)} → ${target.schema ?? 'public'}.${target.name}(${names(foreignColumns)}) ${key.onDelete ?? 'no action'}`;
      })
      .toSorted(),
    indexes: indexes
      .map(
        ({ config }) => `${config.name} ${config.method} ${config.columns.map((column) => ('name' in column ? column.name : '?')).join()}`,
      )
      .toSorted(),
  };
}

/** As the database says it. */
export async function databaseShape(database: PGlite, table: PgTable): Promise<TableShape> {
  const { name, schema = 'public' } = getTableConfig(table);
  const named = `'${schema}.${name}'::regclass`;
  const list = async (sql: string): Promise<string[]> => (await database.query<{ line: string }>(sql)).rows.map(({ line }) => line);
  const keys = (kind: string): string =>
    `select array_agg(attname order by place) as names, c.* from pg_constraint c, unnest(c.conkey) with ordinality as key(number, place)
      join pg_attribute a on a.attnum = key.number where a.attrelid = c.conrelid and c.conrelid = ${named} and contype = '${kind}' group by c.oid`;
  const columnOf = 'array_to_string(names, $$,$$)';
  return {
    columns: await list(
      `select attname || ' ' || format_type(atttypid, atttypmod) || case when attnotnull then ' not null' else '' end
        || case when attidentity = 'a' then ' identity' else '' end as line
      from pg_attribute where attrelid = ${named} and attnum > 0 and not attisdropped order by attnum`,
    ),
    primaryKey: (await list(`select ${columnOf} as line from (${keys('p')}) as k`)).flatMap((line) => line.split(',')),
    unique: (await list(`select conname || ': ' || ${columnOf} as line from (${keys('u')}) as k`)).toSorted(),
    foreignKeys: (
      await list(
        `select ${columnOf} || ' → ' || n.nspname || '.' || t.relname || '(' || (
            select string_agg(attname, ',') from pg_attribute where attrelid = confrelid and attnum = any(confkey)
          ) || ') ' || case confdeltype when 'c' then 'cascade' else 'no action' end as line
        from (${keys('f')}) as k join pg_class t on t.oid = confrelid join pg_namespace n on n.oid = t.relnamespace`,
      )
    ).toSorted(),
    indexes: (
      await list(
        `select i.relname || ' ' || am.amname || ' ' || (
            select string_agg(attname, ',') from pg_attribute where attrelid = indrelid and attnum = any(indkey)
          ) as line
        from pg_index join pg_class i on i.oid = indexrelid join pg_am am on am.oid = i.relam
        where indrelid = ${named} and not exists (select from pg_constraint where conindid = indexrelid)`,
      )
    ).toSorted(),
  };
}
