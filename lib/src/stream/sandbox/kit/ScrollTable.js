import { jsx as _jsx, jsxs as _jsxs } from "react/jsx-runtime";
import { Scroll } from './Scroll.js';
import { TableHead } from './TableHead.js';
export function ScrollTable({ label, columns, className, children }) {
    return (_jsx(Scroll, { className: "sandbox-scroll", label: label, children: _jsxs("table", { className: className, children: [_jsx("caption", { className: "hidden", children: label }), _jsx(TableHead, { columns: columns }), _jsx("tbody", { children: children })] }) }));
}
