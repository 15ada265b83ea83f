import { jsx as _jsx, jsxs as _jsxs, Fragment as _Fragment } from "react/jsx-runtime";
// Signs in as one of the shop's generated customers.
import { useState } from 'react';
import { useBench, usePart } from '../app/use-live.js';
import { useAnswer } from '../kit/use-answer.js';
import { AccountForm } from '../target/AccountForm.js';
import { hrefOf } from './route.js';
import { useView } from './use-view.js';
import { useVisit } from './use-visit.js';
const CUSTOMERS = 12;
/** Sign-in at the current target. */
export function SignIn() {
    const target = usePart((state) => state.target);
    return target === 'aws' ? _jsx(AccountForm, {}) : _jsx(CustomerForm, {});
}
function CustomerForm() {
    const { live, words } = useBench();
    const s = words.shop;
    const { signIn, customer, cart } = useVisit();
    const { value: customers = [] } = useAnswer('customers', () => live.sandbox.shop.customers(CUSTOMERS));
    const [chosen, setChosen] = useState(0);
    useView(() => live.tracker.track('login_open'));
    function submit(event) {
        event.preventDefault();
        const who = customers[chosen];
        if (!who)
            return;
        signIn(who);
        // Continue to the page that the visitor came for.
        location.hash = hrefOf({ page: cart.lines.length > 0 ? 'checkout' : 'home' });
    }
    if (customer) {
        return (_jsxs(_Fragment, { children: [_jsx("h2", { children: s.signIn }), _jsxs("p", { children: [s.signedInAs(customer.name), ". ", _jsx("a", { href: "#/", children: s.browse })] })] }));
    }
    return (_jsxs(_Fragment, { children: [_jsx("h2", { children: s.signIn }), _jsxs("form", { onSubmit: submit, children: [_jsx("p", { className: "quiet", children: s.signInText }), _jsxs("p", { className: "sandbox-row", children: [_jsx("label", { htmlFor: "shop-customer", children: s.customer }), _jsx("select", { id: "shop-customer", value: chosen, onChange: ({ target }) => setChosen(Number(target.value)), children: customers.map(({ customerId, name, city }, nth) => (_jsxs("option", { value: nth, children: [name, ", ", city] }, customerId))) }), _jsx("button", { type: "submit", className: "button is-next", disabled: customers.length === 0, children: s.signIn })] })] })] }));
}
