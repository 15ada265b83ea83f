import { jsx as _jsx, jsxs as _jsxs } from "react/jsx-runtime";
import { useBench } from '../app/use-live.js';
import { TableHead } from '../kit/TableHead.js';
import { money } from './money.js';
import { hrefOf } from './route.js';
export function CartTable({ cart, onRemove }) {
    const { words, language } = useBench();
    const s = words.shop;
    return (_jsxs("table", { children: [_jsx(TableHead, { columns: [s.product, { figures: s.quantity }, { figures: s.price }, ...(onRemove ? [undefined] : [])] }), _jsx("tbody", { children: cart.lines.map(({ productId, name, quantity, unitPrice }) => (_jsxs("tr", { children: [_jsx("th", { scope: "row", children: _jsx("a", { href: hrefOf({ page: 'product', id: productId }), children: name }) }), _jsx("td", { className: "fig right", children: quantity }), _jsx("td", { className: "fig right", children: money(quantity * unitPrice, language) }), onRemove && (_jsx("td", { className: "right", children: _jsx("button", { type: "button", className: "button is-plain", "aria-label": `${s.remove}: ${name}`, onClick: () => onRemove(productId), children: s.remove }) }))] }, productId))) }), _jsx("tfoot", { children: _jsxs("tr", { children: [_jsx("th", { scope: "row", colSpan: 2, children: s.total }), _jsx("td", { className: "fig right", children: _jsx("b", { children: money(cart.total, language) }) }), onRemove && _jsx("td", {})] }) })] }));
}
