import { jsx as _jsx } from "react/jsx-runtime";
export function Tip({ children, at }) {
    const side = at === undefined ? '' : at < 0.25 ? ' is-start' : at > 0.75 ? ' is-end' : ' is-middle';
    return (_jsx("span", { className: `chart-tip${side}`, "aria-hidden": "true", style: at === undefined ? undefined : { left: `${at * 100}%` }, children: children }));
}
