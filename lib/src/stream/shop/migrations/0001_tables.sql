-- The tables of src/stream/shop/schema. A test holds models and SQL equal.
CREATE SCHEMA shop;
--> statement-breakpoint
CREATE TABLE shop.cart_lines (
  cart_id uuid NOT NULL,
  product_id text NOT NULL,
  quantity integer NOT NULL,
  CONSTRAINT cart_lines_key PRIMARY KEY(cart_id,product_id)
);
--> statement-breakpoint
CREATE TABLE shop.carts (
  cart_id uuid PRIMARY KEY NOT NULL,
  created_at timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE shop.categories (
  category_id text PRIMARY KEY NOT NULL,
  name text NOT NULL,
  place integer NOT NULL,
  CONSTRAINT categories_name UNIQUE(name)
);
--> statement-breakpoint
CREATE TABLE shop.products (
  product_id text PRIMARY KEY NOT NULL,
  category_id text NOT NULL,
  name text NOT NULL,
  brand text NOT NULL,
  summary text NOT NULL,
  price numeric(10, 2) NOT NULL,
  discount_price numeric(10, 2),
  stock integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE shop.customers (
  customer_id uuid PRIMARY KEY NOT NULL,
  name text NOT NULL,
  email text NOT NULL,
  city text NOT NULL,
  joined_at timestamp with time zone NOT NULL,
  CONSTRAINT customers_email UNIQUE(email)
);
--> statement-breakpoint
CREATE TABLE shop.order_lines (
  order_id uuid NOT NULL,
  product_id text NOT NULL,
  quantity integer NOT NULL,
  unit_price numeric(10, 2) NOT NULL,
  CONSTRAINT order_lines_key PRIMARY KEY(order_id,product_id)
);
--> statement-breakpoint
CREATE TABLE shop.orders (
  order_id uuid PRIMARY KEY NOT NULL,
  customer_id uuid,
  placed_at timestamp with time zone NOT NULL,
  total numeric(12, 2) NOT NULL
);
--> statement-breakpoint
ALTER TABLE shop.cart_lines ADD CONSTRAINT cart_lines_cart_id_carts_cart_id_fk FOREIGN KEY (cart_id) REFERENCES shop.carts(cart_id) ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE shop.cart_lines ADD CONSTRAINT cart_lines_product_id_products_product_id_fk FOREIGN KEY (product_id) REFERENCES shop.products(product_id) ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE shop.products ADD CONSTRAINT products_category_id_categories_category_id_fk FOREIGN KEY (category_id) REFERENCES shop.categories(category_id) ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE shop.order_lines ADD CONSTRAINT order_lines_order_id_orders_order_id_fk FOREIGN KEY (order_id) REFERENCES shop.orders(order_id) ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE shop.order_lines ADD CONSTRAINT order_lines_product_id_products_product_id_fk FOREIGN KEY (product_id) REFERENCES shop.products(product_id) ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE shop.orders ADD CONSTRAINT orders_customer_id_customers_customer_id_fk FOREIGN KEY (customer_id) REFERENCES shop.customers(customer_id) ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX products_category ON shop.products USING btree (category_id);
--> statement-breakpoint
CREATE INDEX orders_customer ON shop.orders USING btree (customer_id);
