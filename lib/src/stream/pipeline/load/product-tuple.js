// What makes one row of dim_product.
import { getTableColumns } from 'drizzle-orm';
import { dimProduct } from '../warehouse/schema/dim-product.js';
const { productKey: _, ...columns } = getTableColumns(dimProduct);
/** The columns of dim_product after its key. */
export const productColumns = Object.values(columns).map(({ name }) => name);
const fields = Object.keys(columns).map((field) => (field === 'productId' ? 'id' : field));
/** The product of an event; `undefined` if it shows none. On a category page the reference client puts the category's id into `product.id`, so it is ignored. */
export function productTuple({ eventName, product }) {
    if (!product)
        return undefined;
    const shown = eventName === 'category_view' ? { ...product, id: null } : product;
    const tuple = fields.map((field) => shown[field] ?? null);
    return tuple.some((part) => part !== null) ? tuple : undefined;
}
