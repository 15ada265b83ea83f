// All event names, what each means and which parts it needs. Types, schema and documentation derive from this table.
/** The fourteen names of the reference contract, and our `page_engagement`. */
export const eventNames = {
    page_view: {
        means: 'A page came into view: loaded, restored from the back-forward cache, or reached within a single-page site.',
        needs: [],
    },
    click: { means: 'A click on something that can be clicked.', needs: ['element'] },
    home_view: { means: 'The shop’s home page came into view.', needs: [] },
    category_view: { means: 'A category came into view; `product.category` names it; `product.id` is absent.', needs: ['product'] },
    product_view: { means: 'The page of one product came into view.', needs: ['product'] },
    add_to_cart_click: { means: 'A product was put into the cart.', needs: ['product'] },
    remove_from_cart_click: { means: 'A product was taken out of the cart.', needs: ['product'] },
    wishlist_toggle: { means: 'A product was put on the wish list or taken off it.', needs: ['product'] },
    share_click: { means: 'A page or a product was shared.', needs: [] },
    login_open: { means: 'The sign-in form was opened.', needs: [] },
    login_success: { means: 'A sign-in succeeded.', needs: [] },
    logout: { means: 'The visitor signed out.', needs: [] },
    checkout_start: { means: 'The checkout was opened.', needs: [] },
    checkout_complete: { means: 'An order was placed.', needs: [] },
    page_engagement: {
        means: 'A page was hidden or left: how deep it was scrolled, and how long it was engaged since its last report.',
        needs: ['engagement'],
    },
};
/** The parts that an event of this name must have. */
export const neededParts = (name) => eventNames[name].needs;
