-- The reference warehouse's table, for dashboards that were written for it.
CREATE VIEW clickstream_events AS
SELECT
  event.event_id,
  event.event_timestamp,
  event.event_name,
  event.user_id,
  event.user_login_state,
  CASE WHEN event.user_id IS NULL THEN NULL ELSE 'cognito' END AS identity_source,
  event.client_id::text AS client_id,
  event.session_id::text AS session_id,
  event.is_first_visit,
  product.product_id AS context_product_id,
  product.name AS context_product_name,
  product.category AS context_product_category,
  product.brand AS context_product_brand,
  round(product.price)::bigint AS context_product_price,
  round(product.discount_price)::bigint AS context_product_discount_price,
  product.url_path AS context_product_url_path
FROM fact_events AS event
LEFT JOIN dim_product AS product USING (product_key);
