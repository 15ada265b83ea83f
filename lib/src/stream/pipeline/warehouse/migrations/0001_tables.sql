-- The tables of src/stream/pipeline/warehouse/schema. A test holds models and SQL equal.
CREATE TABLE dim_date (
  date_key integer PRIMARY KEY NOT NULL,
  day date NOT NULL,
  year smallint NOT NULL,
  quarter smallint NOT NULL,
  month smallint NOT NULL,
  day_of_month smallint NOT NULL,
  iso_year smallint NOT NULL,
  iso_week smallint NOT NULL,
  iso_weekday smallint NOT NULL,
  is_weekend boolean NOT NULL,
  CONSTRAINT dim_date_day UNIQUE(day)
);
--> statement-breakpoint
CREATE TABLE dim_product (
  product_key uuid PRIMARY KEY NOT NULL,
  product_id text,
  name text,
  category text,
  brand text,
  url_path text,
  price numeric(20, 4),
  discount_price numeric(20, 4)
);
--> statement-breakpoint
CREATE TABLE fact_events (
  event_id uuid PRIMARY KEY NOT NULL,
  event_timestamp timestamp with time zone NOT NULL,
  date_key integer NOT NULL,
  received_at timestamp with time zone NOT NULL,
  event_name text NOT NULL,
  user_id text,
  user_login_state text NOT NULL,
  client_id uuid NOT NULL,
  session_id uuid NOT NULL,
  is_first_visit boolean NOT NULL,
  page_url text NOT NULL,
  referrer text,
  product_key uuid,
  element jsonb,
  scroll_percent smallint,
  engaged_ms bigint,
  sequence bigint,
  object_id integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE fact_sessions (
  session_id uuid PRIMARY KEY NOT NULL,
  client_id uuid NOT NULL,
  user_id text,
  started_at timestamp with time zone NOT NULL,
  ended_at timestamp with time zone NOT NULL,
  date_key integer NOT NULL,
  duration_ms bigint NOT NULL,
  events integer NOT NULL,
  page_views integer NOT NULL,
  product_views integer NOT NULL,
  cart_additions integer NOT NULL,
  checkouts_started integer NOT NULL,
  checkouts_completed integer NOT NULL,
  is_first_visit boolean NOT NULL,
  entry_page text NOT NULL,
  exit_page text NOT NULL,
  referrer text,
  engaged_ms bigint,
  deepest_scroll smallint
);
--> statement-breakpoint
CREATE TABLE load_replays (
  replay_id integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  from_key text NOT NULL,
  to_key text NOT NULL,
  objects integer NOT NULL,
  events integer NOT NULL,
  replayed_at timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE loaded_objects (
  object_id integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  object_key text NOT NULL,
  named integer NOT NULL,
  events integer NOT NULL,
  loaded integer NOT NULL,
  duplicate integer NOT NULL,
  quarantined integer NOT NULL,
  loaded_at timestamp with time zone NOT NULL,
  CONSTRAINT loaded_objects_key UNIQUE(object_key)
);
--> statement-breakpoint
CREATE TABLE quarantined_events (
  quarantine_id integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  object_id integer NOT NULL,
  line integer NOT NULL,
  events integer NOT NULL,
  reasons text[] NOT NULL,
  content text NOT NULL,
  quarantined_at timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX fact_events_session ON fact_events USING btree (session_id);
--> statement-breakpoint
CREATE INDEX fact_events_time ON fact_events USING brin (event_timestamp);
--> statement-breakpoint
CREATE INDEX fact_sessions_date ON fact_sessions USING btree (date_key);
--> statement-breakpoint
CREATE INDEX quarantined_events_object ON quarantined_events USING btree (object_id);
