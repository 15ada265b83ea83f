import { eventSchema } from './event.js';
const words = (issue) => `${issue.path.map(String).join('.') || 'event'}: ${issue.message}`;
/** The event in `value`, or why there is none: one reason for each fault, such as `product.price: is not a number`. */
export function readEvent(value) {
    const read = eventSchema.safeParse(value);
    return read.success ? { event: read.data } : { reasons: read.error.issues.map(words) };
}
