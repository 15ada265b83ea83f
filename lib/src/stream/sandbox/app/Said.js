import { jsxs as _jsxs, jsx as _jsx, Fragment as _Fragment } from "react/jsx-runtime";
// Announces the outcome of the reader's action, and how many events have arrived, politely.
import { useEffect, useRef, useState } from 'react';
import { failureText } from '../kit/failure-text.js';
import { useBench, usePart } from './use-live.js';
/** Milliseconds between two announcements of figures: a screen reader has to finish its sentence. */
const BREATH = 4_000;
/** Milliseconds after which a result is old news. Errors stay, and so does a link to copy. */
const OLD = 20_000;
function textOf(said, { live: w, target }) {
    if (said.what === 'failed')
        return failureText({ live: w, target }, said.code, said.message);
    if (said.what === 'loaded' || said.what === 'replayed') {
        const { loaded, duplicate, quarantined } = said.result;
        const events = loaded + duplicate + quarantined;
        return { text: events === 0 ? w.done.nothing : w.done[said.what](said.what === 'loaded' ? loaded : events) };
    }
    if (said.what === 'made')
        return { text: w.madeIn(said.events, said.seconds) };
    if (said.what === 'linked')
        return said.address ? { text: w.linkShown, detail: said.address } : { text: w.linkDone };
    if (said.what === 'turned')
        return { text: target.turned[said.target] };
    return { text: w.done[said.what] };
}
/** How many events are in the warehouse, updated at most every few seconds. */
function useArrivals() {
    const loaded = usePart((state) => state.counters?.loaded ?? 0);
    const [announced, setAnnounced] = useState(loaded);
    const latest = useRef(loaded);
    latest.current = loaded;
    useEffect(() => {
        const timer = setInterval(() => setAnnounced(latest.current), BREATH);
        return () => clearInterval(timer);
    }, []);
    return announced;
}
/** The latest announcement, while it is news. */
function useNews() {
    const said = usePart((state) => state.said);
    const [old, setOld] = useState();
    useEffect(() => {
        if (!said || said.what === 'failed' || said.what === 'replaying' || (said.what === 'linked' && said.address))
            return;
        const timer = setTimeout(() => setOld(said), OLD);
        return () => clearTimeout(timer);
    }, [said]);
    return said === old ? undefined : said;
}
export function Said() {
    const { words } = useBench();
    const said = useNews();
    const arrived = useArrivals();
    const { text, detail } = said ? textOf(said, words) : {};
    return (_jsxs(_Fragment, { children: [_jsxs("p", { className: "sandbox-said", role: "status", "data-what": said?.what, children: [text, detail && _jsxs("span", { lang: "en", children: [" ", detail] })] }), _jsx("p", { className: "hidden", role: "status", children: arrived > 0 && words.live.done.loaded(arrived) })] }));
}
