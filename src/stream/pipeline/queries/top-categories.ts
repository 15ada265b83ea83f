// Which categories visitors view and buy.
import { sql } from 'drizzle-orm';
import { eventsWithin, type Period } from './period.ts';
import { type Source, selectRows } from './select-rows.ts';

export interface CategoryCount {
  category: string;
  /** Events that show a product of the category. */
  events: number;
  cartAdditions: number;
}

/** Most events first, at most `most`. Events without a category are not counted. */
export const topCategories = (source: Source, period: Period = {}, most = 10): Promise<CategoryCount[]> =>
  selectRows(
    source,
    sql`select dim_product.category, count(*)::int as events,
        (count(*) filter (where event_name = 'add_to_cart_click'))::int as "cartAdditions"
      from fact_events join dim_product using (product_key)
      where dim_product.category is not null and ${eventsWithin(period)}
      group by dim_product.category order by events desc, dim_product.category limit ${most}::int`,
  );
