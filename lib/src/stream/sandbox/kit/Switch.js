import { jsx as _jsx, jsxs as _jsxs } from "react/jsx-runtime";
// A checkbox or radio button with its name and a description below.
import { useId } from 'react';
export function Switch({ words: [name, means], among, checked, onChange }) {
    const id = useId();
    return (_jsxs("div", { className: "sandbox-switch", children: [_jsx("input", { id: id, type: among === undefined ? 'checkbox' : 'radio', name: among, checked: checked, "aria-describedby": `${id}means`, onChange: ({ target }) => onChange(target.checked) }), _jsx("label", { htmlFor: id, children: name }), _jsx("p", { id: `${id}means`, className: "quiet", children: means })] }));
}
