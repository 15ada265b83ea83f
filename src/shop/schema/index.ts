// The shop's models, whole. The SQL that makes them is in ../migrations; a test holds both equal.
export { cartLines, carts } from './carts.ts';
export { categories, products } from './catalog.ts';
export { customers } from './customers.ts';
export { orderLines, orders } from './orders.ts';
