-- Who asks questions may read the warehouse and change nothing. A role belongs to the whole server, so it may be there already.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'reader') THEN
    CREATE ROLE reader NOLOGIN;
  END IF;
  -- So that a transaction of ours may `SET LOCAL ROLE reader`, also where we are no superuser.
  IF NOT pg_has_role(current_user, 'reader', 'SET') THEN
    EXECUTE format('GRANT reader TO %I', current_user);
  END IF;
END
$$;
--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO reader;
--> statement-breakpoint
GRANT SELECT ON
  fact_events, fact_sessions, dim_product, dim_date, clickstream_events,
  loaded_objects, quarantined_events, load_replays
TO reader;
