// The product that an event is about. Each part is optional: a category page has only the category.
import * as z from 'zod';
import { limits } from './limits.js';
import { plain } from './plain.js';
import { text } from './text.js';
const price = plain(z.number({ error: 'is not a number' }).min(0, { error: 'is below 0' }).max(limits.price, { error: 'is too high' }), (value) => typeof value === 'number' && value >= 0 && value <= limits.price);
export const productSchema = z.object({
    /** The shop's id of the product; never the id of a category. */
    id: text().optional(),
    name: text().optional(),
    category: text().optional(),
    brand: text().optional(),
    urlPath: text().optional(),
    /** In the shop's currency; may be fractional. */
    price: price.optional(),
    discountPrice: price.nullable().optional(),
});
