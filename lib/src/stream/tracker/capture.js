/** Watches the page for its whole lifetime. */
export function watch({ pages, clicks, engagement }, { page, record, hide, flush }) {
    const engaged = engagement ? watchEngagement() : undefined;
    /** Reports how the page was read; `left` if another page replaced it without a load. */
    const report = (left) => {
        const news = engaged?.(!!left);
        if (news)
            record('page_engagement', { engagement: news }, left);
    };
    const leave = () => {
        report();
        hide();
    };
    if (clicks) {
        const click = (event) => {
            const element = clicked(event.composedPath());
            if (element)
                record('click', { element });
        };
        addEventListener('click', click, true);
    }
    addEventListener('pageshow', ({ persisted }) => {
        if (!persisted)
            return;
        if (pages)
            page();
        flush();
    });
    addEventListener('pagehide', leave);
    addEventListener('visibilitychange', () => document.hidden && leave());
    addEventListener('online', flush);
    // Last, because a page may have frozen its history.
    watchAddress((left) => {
        report(left);
        if (pages)
            page();
    });
}
const MOMENT_MS = 100;
/** Watches how long the page is engaged (visible and in focus) and how deep it is scrolled. Returns a function that reports the deepest point so far and the time since its last call; `undefined` if there was hardly any. */
function watchEngagement() {
    let engagedMs = 0;
    let since = 0;
    let scrollPercent = 0;
    const clock = () => {
        const now = performance.now();
        if (since)
            engagedMs += now - since;
        since = document.hasFocus() && !document.hidden ? now : 0;
    };
    const measure = () => {
        const depth = ((scrollY + innerHeight) / document.documentElement.scrollHeight) * 100;
        scrollPercent = Math.min(100, Math.max(scrollPercent, Math.round(depth) || 0));
    };
    clock();
    for (const type of ['focus', 'blur', 'pageshow', 'visibilitychange'])
        addEventListener(type, clock);
    addEventListener('scroll', measure);
    return (restart) => {
        clock();
        measure();
        const engagement = { scrollPercent, engagedMs: Math.round(engagedMs) };
        if (restart)
            scrollPercent = 0;
        // A page that is left also becomes hidden a moment later.
        if (engagedMs < MOMENT_MS)
            return undefined;
        engagedMs = 0;
        return engagement;
    };
}
const CLICKABLE = 'a,button,input,select,textarea,summary,label,[role],[onclick],[data-track]';
const PRIVATE = 'input,select,textarea,[contenteditable],[data-track=off]';
/** Describes the nearest clickable element from a click's target up; `undefined` if there is none or tracking is off there. Never what a reader typed: a field, and an element that contains one, has no text here. */
export function clicked(path) {
    // Documents, windows and shadow roots match nothing.
    const elements = path.filter((target) => target.matches);
    if (elements.some((element) => element.matches('[data-track=off]')))
        return undefined;
    const element = elements.find((candidate) => candidate.matches(CLICKABLE));
    if (!element)
        return undefined;
    const hidden = element.closest(PRIVATE) || element.querySelector(PRIVATE);
    return {
        tag: element.localName,
        id: element.id,
        text: hidden ? undefined : element.textContent.replace(/\s+/g, ' ').trim().slice(0, 160),
        role: element.role,
        dataset: element.dataset,
    };
}
/** The parts of an address that do not identify a page: the fragment, unless it is a route (`#/cart`, `#!/cart`). */
const FRAGMENT = /#(?![!/]).*/;
/** For a replaced address also the query: filters and drafts in it are the same page. */
const BEYOND_PATH = /[?#].*/;
/** Whether two addresses show different pages. */
export function isOtherPage(from, to, replaced) {
    const apart = replaced ? BEYOND_PATH : FRAGMENT;
    return from.replace(apart, '') !== to.replace(apart, '');
}
/** Calls `turn` with the previous address whenever another page is shown without a load, using the Navigation API or else the History API. */
function watchAddress(turn) {
    let url = location.href;
    const change = (replaced) => {
        const left = url;
        url = location.href;
        if (isOtherPage(left, url, replaced))
            turn(left);
    };
    const { navigation } = window;
    if (navigation) {
        navigation.addEventListener('currententrychange', ({ navigationType }) => change(navigationType === 'replace'));
        return;
    }
    addEventListener('popstate', () => change(false));
    for (const method of ['pushState', 'replaceState']) {
        const native = history[method];
        history[method] = function (...state) {
            native.apply(this, state);
            change(method === 'replaceState');
        };
    }
}
