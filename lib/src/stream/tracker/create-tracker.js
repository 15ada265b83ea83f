import { watch } from './capture.js';
import { fetchTransport } from './fetch.js';
import { createSteps, quietly } from './host-page.js';
import { createOutbox } from './outbox.js';
import { BATCH_EVENTS } from './sender.js';
import { snapshot } from './snapshot.js';
import { newId } from './visitor.js';
/** Whether the browser sends Do Not Track or Global Privacy Control. */
const silenced = (browser) => browser.doNotTrack === '1' || browser.globalPrivacyControl === true;
/** Starts tracking. Never throws; call it once a page, as early as you like. */
export function createTracker(options) {
    const { endpoint = '', single, transport, prefix = 'shiplog', delay = 500, capacity = 20_000, ignoreSignals, capture, consent, } = Object(options);
    const { pages = true, clicks = true, engagement = true } = Object(capture);
    const { notify, on } = createSteps();
    const outbox = createOutbox(prefix, delay, capacity, single ? 1 : BATCH_EVENTS, transport ?? fetchTransport(endpoint, single), notify);
    const silent = !ignoreSignals && silenced(navigator);
    const setting = { referrer: document.referrer };
    let permission = silent ? 'denied' : (consent ?? 'granted');
    /** The last page that was counted. */
    let viewed = '';
    function record(name, parts = {}, pageUrl = location.href) {
        // The first page view comes first, and after `identify` if that is called immediately.
        start();
        let eventId = '';
        try {
            eventId = newId();
            const { product, element, engagement } = parts;
            const eventTime = new Date().toISOString();
            const fields = { eventName: `${name}`, eventId, pageUrl, ...setting, product, element, engagement, eventTime };
            const event = snapshot(fields);
            if (permission === 'denied')
                notify('dropped', event, ['no consent']);
            else
                outbox.enqueue(event);
            setting.sessionId = undefined;
            return eventId;
        }
        catch {
            notify('rejected', { eventId }, ['no JSON, or over 32 KiB']);
            return undefined;
        }
    }
    function identify(userId, userLoginState = userId ? 'logged_in' : 'anonymous') {
        setting.userId = userId;
        setting.userLoginState = userLoginState;
    }
    function page() {
        const { href } = location;
        if (viewed && viewed !== href)
            setting.referrer = viewed;
        viewed = href;
        return record('page_view');
    }
    /** Starts what may start now: nothing while the page is prerendered, because it may never be shown. */
    function start() {
        if (document.prerendering)
            return;
        if (!viewed && pages)
            page();
        if (permission === 'granted')
            outbox.begin();
    }
    identify(null);
    document.addEventListener('prerenderingchange', start);
    quietly(() => watch({ pages, clicks, engagement }, { page, record, ...outbox }));
    if (permission === 'denied')
        outbox.withdraw();
    queueMicrotask(start);
    return {
        track: record,
        page,
        identify,
        reset() {
            identify(null);
            // The next event starts a session.
            setting.sessionId = '';
        },
        flush: outbox.flush,
        consent(granted) {
            if (silent)
                return;
            permission = granted ? 'granted' : 'denied';
            if (granted)
                start();
            else
                outbox.withdraw();
        },
        on,
    };
}
