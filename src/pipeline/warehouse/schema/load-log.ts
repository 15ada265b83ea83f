// What was loaded, what could not be, and what was loaded again: the checkpoint stands in the warehouse, so that rows and checkpoint are committed together.
import { index, integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core';

/** The checkpoint: one row for each object of the raw log that was loaded. `events` = loaded + duplicate + quarantined. */
export const loadedObjects = pgTable('loaded_objects', {
  objectId: integer('object_id').primaryKey().generatedAlwaysAsIdentity(),
  objectKey: text('object_key').notNull().unique('loaded_objects_key'),
  /** How many events its name says it holds. */
  named: integer('named').notNull(),
  /** How many it does hold, or should. */
  events: integer('events').notNull(),
  loaded: integer('loaded').notNull(),
  duplicate: integer('duplicate').notNull(),
  quarantined: integer('quarantined').notNull(),
  loadedAt: timestamp('loaded_at', { withTimezone: true }).notNull(),
});

/** Events of the raw log that no row could be made of, each with the reasons. */
export const quarantinedEvents = pgTable(
  'quarantined_events',
  {
    quarantineId: integer('quarantine_id').primaryKey().generatedAlwaysAsIdentity(),
    objectId: integer('object_id').notNull(),
    /** Its line in the object, from 1; 0 for events that the object should hold and does not. */
    line: integer('line').notNull(),
    /** More than 1 only for events that are missing. */
    events: integer('events').notNull(),
    reasons: text('reasons').array().notNull(),
    /** The beginning of the line; the object has the whole. */
    content: text('content').notNull(),
    quarantinedAt: timestamp('quarantined_at', { withTimezone: true }).notNull(),
  },
  (table) => [index('quarantined_events_object').on(table.objectId)],
);

/** Replays, which the counters of the load do not see. */
export const loadReplays = pgTable('load_replays', {
  replayId: integer('replay_id').primaryKey().generatedAlwaysAsIdentity(),
  /** The range of keys, as it was asked for. */
  fromKey: text('from_key').notNull(),
  toKey: text('to_key').notNull(),
  objects: integer('objects').notNull(),
  /** Events read again. */
  events: integer('events').notNull(),
  replayedAt: timestamp('replayed_at', { withTimezone: true }).notNull(),
});

/** How far loads have looked through the raw log: one row. */
export const loadProgress = pgTable('load_progress', {
  /** `events`. */
  log: text('log').primaryKey(),
  settledKey: text('settled_key').notNull(),
  roundKey: text('round_key').notNull(),
});
