import { jsx as _jsx, Fragment as _Fragment, jsxs as _jsxs } from "react/jsx-runtime";
// The open sandbox on the page: controls above, the shop on one side, the pipeline and the views of its results on the other. On a phone
// one of these at a time, the shop first, above a bar of tabs.
import { useEffect, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Charts } from '../charts/Charts.js';
import { Balance } from '../controls/Balance.js';
import { Controls } from '../controls/Controls.js';
import { readText } from '../kit/local-text.js';
import { useWide } from '../kit/use-wide.js';
import { Shop } from '../shop/Shop.js';
import { Console } from '../sql/Console.js';
import { LastEvent } from '../stream/LastEvent.js';
import { RejectedLog } from '../stream/RejectedLog.js';
import { StreamView } from '../stream/StreamView.js';
import { Here } from '../target/Here.js';
import { trackOnlyWithin } from './only-within.js';
import { Pipeline } from './Pipeline.js';
import { Said } from './Said.js';
import { readScenario } from './scenario.js';
import { Tour } from './Tour.js';
import { useBench } from './use-live.js';
import { panelId, tabId, Views } from './Views.js';
import { viewAt, viewsAt } from './view.js';
const EVERY = 1_000;
const here = (view) => _jsx(Here, { children: view });
export function Layout({ drawing }) {
    const { live, words, prefix } = useBench();
    const [scenario] = useState(() => readScenario(location.search));
    const [asked, setAsked] = useState(scenario.show);
    const [touring, setTouring] = useState(() => readText(`${prefix}:toured`) === undefined);
    const whole = useRef(null);
    const shop = useRef(null);
    const wide = useWide(whole);
    const view = viewAt(asked, wide);
    const id = useId();
    useEffect(() => {
        if (shop.current)
            trackOnlyWithin(shop.current);
        live.setFaults(scenario.faults);
        live.setEvery(scenario.load === 'manual' ? undefined : EVERY);
        if (scenario.traffic)
            live.generate(scenario.traffic.events, scenario.traffic.seed);
        live.refresh();
        // The button that opened the sandbox no longer exists: move the keyboard focus here.
        if (document.activeElement === document.body)
            whole.current?.focus({ preventScroll: true });
        return () => live.sandbox.close();
    }, [live, scenario]);
    function see(next) {
        // Renders the new view first: a shorter one would leave the reader below the sandbox.
        flushSync(() => setAsked(next));
        // A view that fills a phone's screen is shown from its start.
        if (!wide)
            whole.current?.scrollIntoView({ behavior: 'instant' });
    }
    const pipeline = _jsx(Pipeline, { drawing: drawing });
    const controls = _jsx(Controls, { view: view, onTour: () => setTouring(true) });
    const rejected = here(_jsx(RejectedLog, {}));
    const all = (_jsxs(_Fragment, { children: [controls, pipeline, _jsx(Balance, { open: true }), _jsx("h2", { children: words.live.tabs.rejected }), rejected] }));
    const read = { stream: _jsx(StreamView, {}), charts: here(_jsx(Charts, {})), sql: here(_jsx(Console, {})) };
    const inTurn = { role: 'tabpanel', id: panelId(id, 'shop'), 'aria-labelledby': tabId(id, 'shop'), hidden: view !== 'shop' };
    return (_jsxs("section", { ref: whole, className: wide ? 'sandbox-bench is-wide' : 'sandbox-bench', "aria-label": words.live.whole, tabIndex: -1, children: [wide && (_jsxs("div", { className: "sandbox-top", "data-track": "off", children: [controls, _jsx(Said, {}), _jsx(Balance, {})] })), touring && _jsx(Tour, { wide: wide, onClose: () => setTouring(false), onView: see }), _jsxs("div", { className: "sandbox-parts", children: [_jsx("section", { ref: shop, className: "shop", "aria-label": words.shop.shop, ...(!wide && inTurn), children: _jsx(Shop, {}) }), _jsxs("div", { className: "sandbox-side", children: [wide && (_jsx("section", { className: "sandbox-pipeline", "aria-label": words.live.diagram, children: pipeline })), _jsx(Views, { id: id, shown: viewsAt(wide), view: view, onView: see, panels: wide ? { ...read, rejected } : { ...read, pipeline: all }, children: !wide && (_jsxs(_Fragment, { children: [_jsx(Said, {}), _jsx(LastEvent, {})] })) })] })] })] }));
}
