import { jsx as _jsx, jsxs as _jsxs } from "react/jsx-runtime";
// The sandbox as an island: a still picture on the server, progress after the reader's click, then the live sandbox.
import { useEffect, useRef, useState } from 'react';
import { sandboxWords } from '../../../i18n/messages.js';
import style from '../../../styles/sandbox/open.css?url';
import { Layout } from './Layout.js';
import { Opening } from './Opening.js';
import { BenchContext } from './use-live.js';
import { useOpening } from './use-opening.js';
export default function Sandbox({ start, sample, children, ...settings }) {
    const { language, prefix } = settings;
    const words = sandboxWords(language);
    const room = useRef(null);
    // The first rendering in the browser repeats the server's.
    const [here, setHere] = useState(false);
    useEffect(() => {
        setHere(true);
        room.current?.scrollIntoView({ behavior: 'instant' });
    }, []);
    const { live, progress, failed, retry } = useOpening(settings);
    const drawing = useRef(null);
    drawing.current ??= room.current?.querySelector('.diagram') ?? null;
    return (_jsxs("div", { ref: room, className: live ? 'sandbox is-open' : 'sandbox', children: [here && _jsx("link", { rel: "stylesheet", href: style, precedence: "default" }), live ? (_jsx(BenchContext, { value: { live, words, language, prefix }, children: _jsx(Layout, { drawing: drawing.current }) })) : (_jsxs("div", { className: "sandbox-still", children: [here ? _jsx(Opening, { progress: progress, failed: failed, onRetry: retry, room: room, words: words }) : start, _jsx("div", { className: "sandbox-shop-still", "aria-hidden": "true" }), _jsx("div", { className: "sandbox-side-still", children: children }), sample] }))] }));
}
