// All models of the shop. The SQL that creates them is in ../migrations; a test checks that both are equal.
export { cartLines, carts } from './carts.ts';
export { categories, products } from './catalog.ts';
export { customers } from './customers.ts';
export { orderLines, orders } from './orders.ts';
