import { jsx as _jsx, jsxs as _jsxs } from "react/jsx-runtime";
// Names of events, which may break after an underscore before a table is wider than a phone.
import { Fragment } from 'react';
export function EventWords({ children }) {
    return children.split(/(?<=_)/).map((part, nth) => (_jsxs(Fragment, { children: [nth > 0 && _jsx("wbr", {}), part] }, nth)));
}
