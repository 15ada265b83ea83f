import { jsx as _jsx, jsxs as _jsxs } from "react/jsx-runtime";
// A bar in a table's cell.
import { lengthOf } from './scale.js';
const LENGTH = 100;
export function Bar({ value, whole }) {
    return (_jsxs("svg", { className: "chart-line", viewBox: `0 0 ${LENGTH} 10`, preserveAspectRatio: "none", "aria-hidden": "true", children: [_jsx("rect", { className: "chart-whole", width: LENGTH, height: "10" }), _jsx("rect", { className: "chart-part", width: Number(lengthOf(value, whole, LENGTH).toFixed(2)), height: "10" })] }));
}
