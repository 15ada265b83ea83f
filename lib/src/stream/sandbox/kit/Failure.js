import { jsx as _jsx, jsxs as _jsxs } from "react/jsx-runtime";
export function Failure({ text, detail }) {
    return (_jsxs("p", { role: "alert", className: "sandbox-error", children: [_jsx("b", { children: text }), " ", detail && _jsx("span", { lang: "en", children: detail })] }));
}
