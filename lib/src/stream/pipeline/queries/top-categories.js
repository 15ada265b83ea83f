// Which categories visitors view and buy.
import { sql } from 'drizzle-orm';
import { eventsWithin } from './period.js';
import { selectRows } from './select-rows.js';
/** Most events first, at most `most`. Events without a category are not counted. */
export const topCategories = (source, period = {}, most = 10) => selectRows(source, sql `select dim_product.category, count(*)::int as events,
        (count(*) filter (where event_name = 'add_to_cart_click'))::int as "cartAdditions"
      from fact_events join dim_product using (product_key)
      where dim_product.category is not null and ${eventsWithin(period)}
      group by dim_product.category order by events desc, dim_product.category limit ${most}::int`);
