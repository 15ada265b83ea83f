// Which brands visitors view and buy.
import { sql } from 'drizzle-orm';
import { eventsWithin } from './period.js';
import { selectRows } from './select-rows.js';
/** Most events first, at most `most`. Events without a brand are not counted. */
export const topBrands = (source, period = {}, most = 10) => selectRows(source, sql `select dim_product.brand, count(*)::int as events,
        (count(*) filter (where event_name = 'add_to_cart_click'))::int as "cartAdditions"
      from fact_events join dim_product using (product_key)
      where dim_product.brand is not null and ${eventsWithin(period)}
      group by dim_product.brand order by events desc, dim_product.brand limit ${most}::int`);
