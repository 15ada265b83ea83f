// The shop's text in English. `vi/sandbox-shop.ts` has the same keys. Products keep their names in every language.

export interface ShopMessages {
  shop: string;
  name: string;
  welcome: string;
  welcomeText: string;
  home: string;
  search: string;
  find: string;
  found: (count: number, words: string) => string;
  cart: string;
  inCart: (count: number) => string;
  signIn: string;
  signOut: string;
  signedInAs: (name: string) => string;
  customer: string;
  signInText: string;
  categories: string;
  offers: string;
  stock: (count: number) => string;
  soldOut: string;
  add: string;
  added: (name: string) => string;
  remove: string;
  wish: string;
  unwish: string;
  share: string;
  shared: string;
  empty: string;
  browse: string;
  /** After an order. */
  goOn: string;
  product: string;
  /** By product id, where it differs from the catalog. */
  summary: Record<string, string>;
  quantity: string;
  price: string;
  was: string;
  total: string;
  checkout: string;
  delivery: string;
  guest: string;
  order: string;
  refusedSoldOut: string;
  thanks: string;
  thanksText: string;
  notThere: string;
  loading: string;
}

export const shopEn: ShopMessages = {
  shop: 'The shop',
  name: 'Halyard & Co.',
  welcome: 'Computers for people who work',
  welcomeText: 'Every click here becomes an event. Follow it through the pipeline.',
  home: 'Home',
  search: 'Search the shop',
  find: 'Search',
  found: (count, words) => `${count} ${count === 1 ? 'product' : 'products'} for “${words}”`,
  cart: 'Cart',
  inCart: (count) => `Cart, ${count} ${count === 1 ? 'item' : 'items'}`,
  signIn: 'Sign in',
  signOut: 'Sign out',
  signedInAs: (name) => `Signed in as ${name}`,
  customer: 'Customer',
  signInText: 'Choose a demo customer. No password is needed.',
  categories: 'Categories',
  offers: 'Offers',
  stock: (count) => `${count} in stock`,
  soldOut: 'Sold out',
  add: 'Add to cart',
  added: (name) => `${name} is in the cart`,
  remove: 'Remove',
  wish: 'Add to wish list',
  unwish: 'Remove from wish list',
  share: 'Share',
  shared: 'Link copied',
  empty: 'The cart is empty.',
  browse: 'Browse products',
  goOn: 'Continue shopping',
  product: 'Product',
  summary: {},
  quantity: 'Quantity',
  price: 'Price',
  was: 'was',
  total: 'Total',
  checkout: 'Checkout',
  delivery: 'Demo order: no address or payment is needed.',
  guest: 'You are ordering as a guest.',
  order: 'Place order',
  refusedSoldOut: 'A product in your cart has just sold out. Remove it and try again.',
  thanks: 'Thank you',
  thanksText: 'Your order now appears in the conversion funnel.',
  notThere: 'Page not found.',
  loading: 'Loading',
};
