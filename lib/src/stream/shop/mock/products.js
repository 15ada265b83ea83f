import { catalog } from './catalog.js';
/** `Horizon 32 4K` → `horizon-32-4k` */
const slugOf = (name) => name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
export const mockCategories = catalog.map(({ categoryId, name }, index) => ({
    categoryId,
    name,
    place: index + 1,
}));
/** Sixty products. Stock ranges from 3 to 62, so that some sell out first. */
export const mockProducts = catalog
    .flatMap(({ categoryId, products: lines }) => lines
    .trim()
    .split('\n')
    .map((line) => ({ categoryId, line })))
    .map(({ categoryId, line }, index) => {
    const [name = '', brand = '', price = '', now = '', summary = ''] = line.split('|').map((part) => part.trim());
    return {
        productId: slugOf(name),
        categoryId,
        name,
        brand,
        summary,
        price: Number(price),
        discountPrice: now === '-' ? null : Number(now),
        stock: 3 + ((index * 37) % 60),
    };
});
