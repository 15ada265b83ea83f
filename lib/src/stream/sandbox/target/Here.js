import { jsx as _jsx } from "react/jsx-runtime";
import { useBench, usePart } from '../app/use-live.js';
export function Here({ children }) {
    const { words } = useBench();
    const target = usePart((state) => state.target);
    return target === 'aws' ? _jsx("p", { className: "quiet sandbox-none", children: words.target.elsewhere }) : children;
}
