import { jsx as _jsx, jsxs as _jsxs } from "react/jsx-runtime";
// The shop: an address bar, navigation, one page. It uses the pipeline only through the tracker's public API.
import { useEffect, useRef } from 'react';
import { useBench } from '../app/use-live.js';
import { CartPage } from './CartPage.js';
import { Category } from './Category.js';
import { Checkout } from './Checkout.js';
import { Home } from './Home.js';
import { ProductPage } from './ProductPage.js';
import { hrefOf } from './route.js';
import { Search } from './Search.js';
import { ShopHead } from './ShopHead.js';
import { SignIn } from './SignIn.js';
import { Thanks } from './Thanks.js';
import { usePlace } from './use-place.js';
import { useVisitState, VisitContext } from './use-visit.js';
function page(place) {
    switch (place.page) {
        case 'category':
            return _jsx(Category, { id: place.id });
        case 'product':
            return _jsx(ProductPage, { id: place.id });
        case 'search':
            return _jsx(Search, { words: place.words });
        case 'cart':
            return _jsx(CartPage, {});
        case 'sign-in':
            return _jsx(SignIn, {});
        case 'checkout':
            return _jsx(Checkout, {});
        case 'thanks':
            return _jsx(Thanks, {});
        case 'home':
            return _jsx(Home, {});
    }
}
export function Shop() {
    const { words } = useBench();
    const place = usePlace();
    const visit = useVisitState();
    const address = hrefOf(place);
    const body = useRef(null);
    const before = useRef(address);
    useEffect(() => {
        if (before.current === address)
            return;
        before.current = address;
        body.current?.scrollTo(0, 0);
        // On a phone the page scrolls, not the window within it.
        const frame = body.current?.parentElement;
        if (frame && frame.getBoundingClientRect().top < 0)
            frame.scrollIntoView({ behavior: 'instant' });
        // Focus the heading, so that a screen reader announces the new page.
        body.current?.focus({ preventScroll: true });
    }, [address]);
    return (_jsxs(VisitContext, { value: visit, children: [_jsxs("p", { className: "shop-address fig", "aria-hidden": "true", children: [_jsx("span", { children: words.shop.name }), " /", address.slice(2)] }), _jsx(ShopHead, {}), _jsx("div", { ref: body, className: "shop-body", tabIndex: -1, children: page(place) }, address)] }));
}
