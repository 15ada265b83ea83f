// What was loaded, quarantined and replayed. The checkpoint is in the warehouse, so that rows and checkpoint are committed together.
import { bigint, index, integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core';

/** The checkpoint: one row for each object of the raw log that was loaded. `events` = loaded + duplicate + quarantined. */
export const loadedObjects = pgTable('loaded_objects', {
  objectId: integer('object_id').primaryKey().generatedAlwaysAsIdentity(),
  objectKey: text('object_key').notNull().unique('loaded_objects_key'),
  /** The number of events in its name. */
  named: integer('named').notNull(),
  /** The number of events that it contains, or should contain. */
  events: integer('events').notNull(),
  loaded: integer('loaded').notNull(),
  duplicate: integer('duplicate').notNull(),
  quarantined: integer('quarantined').notNull(),
  loadedAt: timestamp('loaded_at', { withTimezone: true }).notNull(),
});

/** The sums of loaded_objects, which triggers update. One row for each connection that writes, up to 64. */
export const loadTotals = pgTable('load_totals', {
  part: integer('part').primaryKey(),
  events: bigint('events', { mode: 'number' }).notNull(),
  loaded: bigint('loaded', { mode: 'number' }).notNull(),
  duplicate: bigint('duplicate', { mode: 'number' }).notNull(),
  quarantined: bigint('quarantined', { mode: 'number' }).notNull(),
});

/** Events of the raw log that cannot become a row, each with the reasons. */
export const quarantinedEvents = pgTable(
  'quarantined_events',
  {
    quarantineId: integer('quarantine_id').primaryKey().generatedAlwaysAsIdentity(),
    objectId: integer('object_id').notNull(),
    /** Its line in the object, from 1; 0 for events that the object should contain but does not. */
    line: integer('line').notNull(),
    /** More than 1 only for events that are missing. */
    events: integer('events').notNull(),
    reasons: text('reasons').array().notNull(),
    /** The start of the line; the object has all of it. */
    content: text('content').notNull(),
    quarantinedAt: timestamp('quarantined_at', { withTimezone: true }).notNull(),
  },
  (table) => [index('quarantined_events_object').on(table.objectId)],
);

/** Replays, which the counters of the load do not include. */
export const loadReplays = pgTable('load_replays', {
  replayId: integer('replay_id').primaryKey().generatedAlwaysAsIdentity(),
  /** The range of keys, as requested. */
  fromKey: text('from_key').notNull(),
  toKey: text('to_key').notNull(),
  objects: integer('objects').notNull(),
  /** Events read again. */
  events: integer('events').notNull(),
  replayedAt: timestamp('replayed_at', { withTimezone: true }).notNull(),
});

/** How far loads have read the raw log: one row. */
export const loadProgress = pgTable('load_progress', {
  /** `events`. */
  log: text('log').primaryKey(),
  settledKey: text('settled_key').notNull(),
  roundKey: text('round_key').notNull(),
  /** Every object before it is loaded, except those in `unread_keys` (JSON), which could not be read. */
  countedKey: text('counted_key').notNull(),
  unreadKeys: text('unread_keys').notNull(),
  /** Events of the rejected log before a key that no writer goes back to, and before one of the last few seconds. */
  rejectedSettledKey: text('rejected_settled_key').notNull(),
  rejectedSettledEvents: bigint('rejected_settled_events', { mode: 'number' }).notNull(),
  rejectedCountedKey: text('rejected_counted_key').notNull(),
  rejectedCountedEvents: bigint('rejected_counted_events', { mode: 'number' }).notNull(),
});
