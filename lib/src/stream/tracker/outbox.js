import { write } from './local.js';
import { openQueue, ROW_EVENTS } from './queue.js';
import { createSender } from './sender.js';
import { openTabs } from './tabs.js';
/** Keeps at most `capacity` unsent events, and sends them `delay` milliseconds after they arrive, at most `most` in a request. */
export function createOutbox(prefix, delay, capacity, most, transport, notify) {
    const unanswered = new Map();
    /** Ids of events that another tab is sending. */
    const elsewhere = new Set();
    let arrivals = [];
    let queue;
    let sender;
    /** Reports a step of an event that any tab may have made. */
    const step = (stage, event, reasons) => {
        const { eventId } = event;
        if (!unanswered.has(eventId))
            post([stage, event, reasons]);
        else if (stage !== 'sent' && stage !== 'queued')
            unanswered.delete(eventId);
        notify(stage, event, reasons);
    };
    const post = openTabs(`${prefix}:steps`, (message) => {
        if (!message)
            return clear();
        const [stage, { eventId }] = message;
        if (!unanswered.has(eventId))
            return;
        elsewhere[stage === 'sent' ? 'add' : 'delete'](eventId);
        step(...message);
    });
    function keep() {
        const mine = queue;
        if (!mine || !arrivals[0])
            return;
        const events = arrivals.splice(0, ROW_EVENTS);
        mine.append(events).then((surplus) => {
            if (mine !== queue)
                return;
            for (const event of events)
                step('queued', event);
            for (const event of surplus)
                step('dropped', event, ['no room']);
            sender?.wake(delay);
        });
        keep();
    }
    function clear() {
        (queue ?? openQueue(prefix, capacity)).destroy();
        queue = sender = undefined;
        arrivals = [];
        write(`${prefix}:wait`);
        for (const event of unanswered.values())
            step('dropped', event, ['no consent']);
    }
    return {
        enqueue(event) {
            unanswered.set(event.eventId, event);
            queueMicrotask(keep);
            // Arrivals accumulate only before consent or activation.
            if (arrivals.push(event) > capacity)
                step('dropped', arrivals.shift(), ['no room']);
        },
        begin() {
            if (queue)
                return;
            queue = openQueue(prefix, capacity);
            sender = createSender(prefix, queue, transport, most, step);
            keep();
            sender.wake(delay);
        },
        withdraw() {
            clear();
            post();
        },
        hide() {
            const events = [...unanswered.values()].filter(({ eventId }) => !elsewhere.has(eventId));
            queue?.spare(events.filter(({ sequence }) => !sequence));
            sender?.last(events);
        },
        async flush() {
            await sender?.flush();
        },
    };
}
