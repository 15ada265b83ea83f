import { jsxs as _jsxs, jsx as _jsx } from "react/jsx-runtime";
// From the click to the open sandbox: progress in place of the start button and on the drawing, whose parts light up; or the error
// and a retry button.
import { useEffect, useRef } from 'react';
import { badge } from '../../../diagram/viewer/live.js';
import { failureText } from '../kit/failure-text.js';
import { downloaded, startedBy } from './started.js';
import { failureOf } from './state.js';
/** Marks the parts that have started, and the share of the database on the warehouse. */
function light(room, progress) {
    const started = startedBy(progress?.step);
    for (const part of room.querySelectorAll('.d-node')) {
        part.toggleAttribute('data-started', started.includes(part.dataset['element'] ?? ''));
    }
    const share = downloaded(progress);
    badge(room, 'warehouse', share === undefined ? '' : `${share}%`);
}
export function Opening({ progress, failed, onRetry, room, words }) {
    const w = words.live;
    const row = useRef(null);
    useEffect(() => {
        if (room.current)
            light(room.current, progress);
    }, [room, progress]);
    // The clicked button no longer exists: move the keyboard focus here.
    useEffect(() => {
        if (document.activeElement === document.body)
            row.current?.focus({ preventScroll: true });
    }, []);
    if (failed !== undefined) {
        const { code, message } = failureOf(failed);
        const { text, detail } = failureText(words, code, message);
        return (_jsxs("div", { className: "sandbox-opening", role: "alert", children: [_jsxs("p", { children: [text, detail && (_jsxs("span", { className: "quiet fig", lang: "en", children: [' ', detail] }))] }), _jsx("button", { type: "button", className: "button", onClick: onRetry, children: w.again })] }));
    }
    const { step = 'downloading', done = 0, total = 0 } = progress ?? {};
    // In percent: the bytes counted here are those after decompression, about three times the download.
    const share = downloaded(progress);
    return (_jsxs("div", { ref: row, className: "sandbox-opening", tabIndex: -1, children: [_jsx("p", { role: "status", children: w.opening[step] }), _jsx("progress", { "aria-label": w.opening[step], max: total || 1, value: total ? done : undefined }), _jsx("p", { className: "quiet fig", children: share === undefined ? '\u00a0' : `${share}%` })] }));
}
