// The demo store: its models, its mock data, and what a visitor can do in it.
export { type Category, findProduct, listCategories, listProducts, type ShopProduct } from './browse.ts';
export { addToCart, type Cart, readCart, removeFromCart } from './cart.ts';
export type { ShopDatabase } from './database.ts';
export { mockCustomers } from './mock/customers.ts';
export { mockCategories, mockProducts } from './mock/products.ts';
export { randomFrom, uuidFrom } from './mock/random.ts';
export { shownProducts } from './mock/shown-products.ts';
export { type Placed, placeOrder } from './place-order.ts';
export { seed } from './seed.ts';
