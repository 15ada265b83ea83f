// The demo store: its models, its mock data, and what a visitor can do in it.
export { findProduct, listCategories, listProducts } from './browse.js';
export { addToCart, readCart, removeFromCart } from './cart.js';
export { mockCustomers } from './mock/customers.js';
export { mockCategories, mockProducts } from './mock/products.js';
export { randomFrom, uuidFrom } from './mock/random.js';
export { shownProducts } from './mock/shown-products.js';
export { placeOrder } from './place-order.js';
export { seed } from './seed.js';
