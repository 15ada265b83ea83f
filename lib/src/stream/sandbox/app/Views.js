import { jsx as _jsx, jsxs as _jsxs } from "react/jsx-runtime";
// The views of the sandbox, one at a time, under tabs that arrow keys move through.
import { useRef } from 'react';
import { useBench } from './use-live.js';
/** Ids of a tab and its panel. */
export const tabId = (id, view) => `${id}${view}`;
export const panelId = (id, view) => `${id}${view}-panel`;
/** This view keeps what was typed; the others are rendered again. */
const stays = ['sql'];
export function Views({ id, shown, view, onView, panels, children }) {
    const { words } = useBench();
    const list = useRef(null);
    function walk(event) {
        const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
        if (!by)
            return;
        event.preventDefault();
        const next = shown[(shown.indexOf(view) + by + shown.length) % shown.length];
        if (!next)
            return;
        onView(next);
        list.current?.querySelector(`[data-view=${next}]`)?.focus();
    }
    return (_jsxs("section", { className: "sandbox-views", "aria-label": words.live.panels, children: [_jsxs("div", { className: "sandbox-bar", children: [children, _jsx("div", { ref: list, className: "sandbox-tabs", role: "tablist", "aria-label": words.live.panels, onKeyDown: walk, children: shown.map((name) => (_jsx("button", { type: "button", role: "tab", id: tabId(id, name), "data-view": name, "aria-selected": name === view, "aria-controls": panelId(id, name), tabIndex: name === view ? 0 : -1, onClick: () => onView(name), children: words.live.tabs[name] }, name))) })] }), shown
                .filter((name) => name in panels)
                .map((name) => (_jsx("div", { role: "tabpanel", id: panelId(id, name), "aria-labelledby": tabId(id, name), hidden: name !== view, className: "sandbox-panel", children: (name === view || stays.includes(name)) && panels[name] }, name)))] }));
}
