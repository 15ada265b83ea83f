// Products and days that events refer to. Written before the events and cached: a shop has few of them, and an unused dimension row does no harm.
import { sql } from 'drizzle-orm';
import type { Database } from '../ports.ts';
import { columnNames, json, recordset } from '../warehouse/recordset.ts';
import { rowsOf } from '../warehouse/rows-of.ts';
import { dimDate, dimProduct } from '../warehouse/schema/index.ts';
import { type ProductTuple, productColumns } from './product-tuple.ts';

/** Maximum size of the cache; above it the cache is emptied. */
const MOST_REMEMBERED = 20_000;

export interface Dimensions {
  /** Keys of products in dim_product, by the tuple as JSON, as they are given. Inserts missing products. */
  products: (shown: ReadonlyMap<string, ProductTuple>) => Promise<ReadonlyMap<string, string>>;
  /** Inserts each missing day (`2025-11-07`) into dim_date. */
  days: (days: ReadonlySet<string>) => Promise<void>;
}

const named = sql.join(
  productColumns.map((name) => sql.identifier(name)),
  sql`, `,
);

async function writeProducts(database: Database, tuples: readonly ProductTuple[]): Promise<string[]> {
  // `with ordinality` would not keep the column types; the row's number is stored in the column whose key is not assigned yet.
  const rows = tuples.map((tuple, index) => ({
    product_key: `00000000-0000-0000-0000-${index.toString(16).padStart(12, '0')}`,
    ...Object.fromEntries(productColumns.map((name, at) => [name, tuple[at]])),
  }));
  const written = await database.execute(sql`
    with shown as materialized (
      select product_key as place, md5(json_build_array(${named})::text)::uuid as key, ${named}
      from ${recordset(dimProduct, rows)}
    ), added as (
      insert into dim_product (${columnNames(dimProduct)})
      select distinct on (key) key, ${named} from shown order by key
      on conflict (product_key) do nothing
    )
    select key::text as key from shown order by place`);
  return rowsOf<{ key: string }>(written).map(({ key }) => key);
}

async function writeDays(database: Database, days: readonly string[]): Promise<void> {
  await database.execute(sql`
    insert into dim_date (${columnNames(dimDate)})
    select to_char(day, 'YYYYMMDD')::int, day, extract(year from day), extract(quarter from day), extract(month from day),
      extract(day from day), extract(isoyear from day), extract(week from day), extract(isodow from day), extract(isodow from day) > 5
    from (select given::date as day from json_array_elements_text(${json(days)}) as given) as days order by day
    on conflict (date_key) do nothing`);
}

/** The dimensions of one warehouse. Create new ones after its tables are emptied. */
export function createDimensions(database: Database): Dimensions {
  const known = new Map<string, string>();
  const written = new Set<string>();
  return {
    async products(shown) {
      if (known.size + shown.size > MOST_REMEMBERED) known.clear();
      // A separate map, because a concurrent load may empty the cache while this one waits.
      const keys = new Map<string, string>();
      const fresh: [string, ProductTuple][] = [];
      for (const [name, tuple] of shown) {
        const key = known.get(name);
        if (key === undefined) fresh.push([name, tuple]);
        else keys.set(name, key);
      }
      if (fresh.length === 0) return keys;
      const written = await writeProducts(
        database,
        fresh.map(([, tuple]) => tuple),
      );
      for (const [index, [name]] of fresh.entries()) {
        const key = written[index] ?? '';
        keys.set(name, key);
        known.set(name, key);
      }
      return keys;
    },
    async days(days) {
      const fresh = [...days].filter((day) => !written.has(day));
      if (fresh.length === 0) return;
      await writeDays(database, fresh);
      for (const day of fresh) written.add(day);
    },
  };
}
