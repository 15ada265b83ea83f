-- How far loads have looked through the raw log, so that they need not list all of it.
CREATE TABLE load_progress (
  log text PRIMARY KEY,
  settled_key text NOT NULL,
  round_key text NOT NULL
);
--> statement-breakpoint
GRANT SELECT ON load_progress TO reader;
