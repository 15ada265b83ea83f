import { jsx as _jsx, jsxs as _jsxs } from "react/jsx-runtime";
import { percentText } from './scale.js';
import { useChart } from './use-chart.js';
const names = ['events', 'uniqueClients', 'sessions', 'users', 'checkoutRate'];
export function Totals({ totals }) {
    const { words, language } = useChart();
    const text = (name) => {
        const value = totals[name];
        if (value === null)
            return '–';
        return name === 'checkoutRate' ? percentText(value, language) : value.toLocaleString(language);
    };
    return (_jsx("dl", { className: "totals charts-wide", children: names.map((name) => (_jsxs("div", { children: [_jsx("dt", { children: words.totals[name] }), _jsx("dd", { className: "fig", "data-total": name, children: text(name) }), name === 'checkoutRate' && _jsx("dd", { className: "quiet", children: "checkout_complete \u00F7 add_to_cart_click" })] }, name))) }));
}
