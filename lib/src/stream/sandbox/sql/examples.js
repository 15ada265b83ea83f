// Example queries. Each is one read-only statement.
export const examples = {
    latest: `select event_timestamp, event_name, page_url
from fact_events
order by event_timestamp desc
limit 20`,
    compat: `select event_name, user_login_state, context_product_name, context_product_price
from clickstream_events
where context_product_name is not null
limit 20`,
    funnel: `select count(*) as sessions,
  count(*) filter (where product_views > 0) as looked,
  count(*) filter (where cart_additions > 0) as chose,
  count(*) filter (where checkouts_completed > 0) as bought
from fact_sessions`,
    sessions: `select started_at, duration_ms / 1000 as seconds, events, product_views, cart_additions
from fact_sessions
order by duration_ms desc
limit 20`,
    products: `select name, brand,
  count(*) filter (where event_name = 'product_view') as looked_at
from fact_events join dim_product using (product_key)
where name is not null
group by name, brand
having count(*) filter (where event_name = 'add_to_cart_click') = 0
order by looked_at desc
limit 20`,
    journey: `select event_timestamp, event_name,
  event_timestamp - lag(event_timestamp) over (order by event_timestamp, sequence) as after
from fact_events
where session_id = (select session_id from fact_sessions order by ended_at desc limit 1)
order by event_timestamp, sequence`,
};
