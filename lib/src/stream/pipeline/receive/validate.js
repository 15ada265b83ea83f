// RawEvent → ValidEvent, or the reasons why not.
import { plainEvent, readEvent } from '../../events/index.js';
/** Maximum reasons kept per event; a dataset can be wrong in thousands of ways. */
const MOST_REASONS = 20;
/** Validates one value against the event contract. The reasons are the schema's: `product.price: is not a number`. */
export function validate(value) {
    const plain = plainEvent(value);
    if (plain)
        return { event: plain };
    const { event, reasons } = readEvent(value);
    if (event)
        return { event };
    const more = reasons.length - MOST_REASONS;
    return { reasons: more > 0 ? [...reasons.slice(0, MOST_REASONS), `event: and ${more} more`] : reasons };
}
