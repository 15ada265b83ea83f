import { jsxs as _jsxs } from "react/jsx-runtime";
export function Group({ name, mark, children }) {
    return (_jsxs("fieldset", { className: "sandbox-group", children: [_jsxs("legend", { children: [name, mark && _jsxs("span", { className: "sandbox-mark", children: [" \u00B7 ", mark] })] }), children] }));
}
