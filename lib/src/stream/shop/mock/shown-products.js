// The mock catalog as events name products.
import { mockCategories, mockProducts } from './products.js';
/** Id, names and prices of every product, as a visitor sees them. */
export function shownProducts() {
    const categories = new Map(mockCategories.map(({ categoryId, name }) => [categoryId, name]));
    return mockProducts.map(({ productId, name, categoryId, brand, price, discountPrice }) => ({
        id: productId,
        name,
        category: categories.get(categoryId) ?? categoryId,
        brand,
        urlPath: `/products/${productId}`,
        price,
        discountPrice: discountPrice ?? null,
    }));
}
