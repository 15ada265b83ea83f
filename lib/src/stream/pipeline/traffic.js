/** One visit, as a list of actions. */
function* journey(random, products, length) {
    yield { name: 'page_view', page: '/' };
    yield { name: 'home_view', page: '/' };
    for (let step = 2; step < length || random() < 0.3; step += 3) {
        const product = products[Math.floor(random() ** 2 * products.length)] ?? {};
        const page = product.urlPath ?? '/';
        if (random() < 0.4) {
            yield {
                name: 'category_view',
                page: `/categories/${product.category ?? ''}`,
                product: product.category === undefined ? {} : { category: product.category },
            };
        }
        yield { name: 'page_view', page };
        yield { name: 'product_view', page, product };
        if (random() < 0.35)
            yield { name: 'click', page };
        if (random() > 0.3)
            continue;
        yield { name: 'add_to_cart_click', page, product };
        if (random() > 0.5)
            continue;
        yield { name: 'checkout_start', page: '/checkout' };
        if (random() < 0.6)
            yield { name: 'checkout_complete', page: '/checkout' };
    }
    yield { name: 'page_engagement', page: '/' };
}
const ELEMENT = { tag: 'button', text: 'Details', role: null, dataset: { place: 'product' } };
/** An endless sequence of visitors' events, session by session. */
export function* traffic({ random, ids, products, start, span, length = 10 }) {
    const clients = [];
    for (;;) {
        const returning = clients.length > 20 && random() < 0.3;
        const clientId = returning ? (clients[Math.floor(random() * clients.length)] ?? ids()) : ids();
        if (!returning)
            clients.push(clientId);
        const sessionId = ids();
        const userLoginState = ['guest', 'anonymous', 'logged_in'][Math.floor(random() * 3)];
        const userId = userLoginState === 'logged_in' ? clientId : null;
        let at = start + Math.floor(random() * span);
        let isFirstVisit = !returning;
        let sequence = 0;
        for (const { name, page, product } of journey(random, products, length)) {
            at += Math.floor(random() * 20_000);
            yield {
                eventName: name,
                eventId: ids(),
                pageUrl: `https://shop.example${page}`,
                referrer: sequence === 0 ? 'https://search.example/' : null,
                userId,
                userLoginState,
                clientId,
                sessionId,
                isFirstVisit,
                ...(product ? { product } : {}),
                ...(name === 'click' ? { element: ELEMENT } : {}),
                ...(name === 'page_engagement'
                    ? { engagement: { scrollPercent: Math.floor(random() * 101), engagedMs: Math.floor(random() * 90_000) } }
                    : {}),
                eventTime: new Date(at).toISOString(),
                sequence,
            };
            isFirstVisit = false;
            sequence += 1;
        }
    }
}
