-- The results of all loads in a few rows, so that counting events reads no row for each object. A row a connection, so that loads do not wait for one another.
CREATE TABLE load_totals (
  part integer PRIMARY KEY NOT NULL,
  events bigint NOT NULL,
  loaded bigint NOT NULL,
  duplicate bigint NOT NULL,
  quarantined bigint NOT NULL
);
--> statement-breakpoint
INSERT INTO load_totals
SELECT 0, coalesce(sum(events), 0), coalesce(sum(loaded), 0), coalesce(sum(duplicate), 0), coalesce(sum(quarantined), 0) FROM loaded_objects;
--> statement-breakpoint
-- Whoever changes loaded_objects changes the totals.
CREATE FUNCTION total_loads() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'TRUNCATE' THEN
    DELETE FROM load_totals;
    RETURN NULL;
  END IF;
  IF TG_OP <> 'INSERT' THEN
    INSERT INTO load_totals AS total
    SELECT pg_backend_pid() % 64, -sum(events), -sum(loaded), -sum(duplicate), -sum(quarantined) FROM removed HAVING count(*) > 0
    ON CONFLICT (part) DO UPDATE SET
      events = total.events + excluded.events, loaded = total.loaded + excluded.loaded,
      duplicate = total.duplicate + excluded.duplicate, quarantined = total.quarantined + excluded.quarantined;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO load_totals AS total
    SELECT pg_backend_pid() % 64, sum(events), sum(loaded), sum(duplicate), sum(quarantined) FROM added HAVING count(*) > 0
    ON CONFLICT (part) DO UPDATE SET
      events = total.events + excluded.events, loaded = total.loaded + excluded.loaded,
      duplicate = total.duplicate + excluded.duplicate, quarantined = total.quarantined + excluded.quarantined;
  END IF;
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER total_added AFTER INSERT ON loaded_objects
REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION total_loads();
--> statement-breakpoint
CREATE TRIGGER total_changed AFTER UPDATE ON loaded_objects
REFERENCING OLD TABLE AS removed NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION total_loads();
--> statement-breakpoint
CREATE TRIGGER total_removed AFTER DELETE ON loaded_objects
REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION total_loads();
--> statement-breakpoint
CREATE TRIGGER total_truncated AFTER TRUNCATE ON loaded_objects FOR EACH STATEMENT EXECUTE FUNCTION total_loads();
--> statement-breakpoint
-- Up to which key loads have read the raw log, and counted the rejected one: counting lists only what is newer.
ALTER TABLE load_progress
  ADD COLUMN counted_key text NOT NULL DEFAULT '',
  ADD COLUMN unread_keys text NOT NULL DEFAULT '[]',
  ADD COLUMN rejected_settled_key text NOT NULL DEFAULT '',
  ADD COLUMN rejected_settled_events bigint NOT NULL DEFAULT 0,
  ADD COLUMN rejected_counted_key text NOT NULL DEFAULT '',
  ADD COLUMN rejected_counted_events bigint NOT NULL DEFAULT 0;
--> statement-breakpoint
GRANT SELECT ON load_totals TO reader;
