import { jsx as _jsx } from "react/jsx-runtime";
export function Scroll({ label, className, box, onScroll, children }) {
    return (_jsx("section", { ref: box, className: className, "aria-label": label, 
        // biome-ignore lint/a11y/noNoninteractiveTabindex: without it the keyboard cannot scroll.
        tabIndex: 0, onScroll: ({ currentTarget }) => onScroll?.(currentTarget.scrollTop), children: children }));
}
