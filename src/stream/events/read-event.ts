// Validates an unknown value as an event, with reasons that say what to fix.
import type { z } from 'zod';
import { type ClickstreamEvent, eventSchema } from './event.ts';

export type ReadEvent = { event: ClickstreamEvent; reasons?: never } | { event?: never; reasons: string[] };

const words = (issue: z.core.$ZodIssue): string => `${issue.path.map(String).join('.') || 'event'}: ${issue.message}`;

/** The event in `value`, or why there is none: one reason for each fault, such as `product.price: is not a number`. */
export function readEvent(value: unknown): ReadEvent {
  const read = eventSchema.safeParse(value);
  return read.success ? { event: read.data } : { reasons: read.error.issues.map(words) };
}
