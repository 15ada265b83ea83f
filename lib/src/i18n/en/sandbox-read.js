// Text of the sandbox's charts and tour in English. `vi/sandbox-read.ts` has the same keys.
import { plural } from '../plural.js';
export const sandboxReadEn = {
    empty: 'No events yet.',
    dataTable: 'Data table',
    eventCount: (events) => plural(events, 'event'),
    sessionCount: (sessions) => plural(sessions, 'session'),
    funnelTip: (step, sessions, percent, first) => `${step}: ${plural(sessions, 'session')}${percent && `, ${percent} of those with ${first}`}`,
    shareTip: (name, events, percent) => `${name}: ${plural(events, 'event')}, ${percent} of this list`,
    retentionTip: (week, after, clients, percent) => `First visit in the week of ${week}, active in week ${after}: ${plural(clients, 'client')} (${percent})`,
    totals: {
        events: 'Events',
        uniqueClients: 'Clients',
        sessions: 'Sessions',
        users: 'Signed-in users',
        checkoutRate: 'Checkout rate',
    },
    charts: {
        funnel: 'Conversion funnel',
        byDay: 'Events per day',
        topEvents: 'Top events',
        topCategories: 'Top categories',
        topBrands: 'Top brands',
        loginStates: 'Login state',
        sessionLength: 'Session duration',
        paths: 'Top paths',
        retention: 'Retention',
    },
    heads: {
        step: 'Step',
        sessions: 'Sessions',
        fromPrevious: 'Step conversion',
        dropped: 'Drop-off',
        day: 'Day',
        events: 'Events',
        cart: 'Added to cart',
        clients: 'Clients',
        share: 'Share',
        name: 'Name',
        length: 'Duration',
        path: 'Path',
        week: 'First visit',
        after: (weeks) => `Week ${weeks}`,
    },
    loginState: { logged_in: 'signed in', anonymous: 'anonymous', guest: 'guest' },
    category: {},
    between(from, to) {
        if (from < 1)
            return to < 1 ? '0 s' : `< ${to} s`;
        return to <= 60 ? `${from}–${to} s` : `${from / 60}–${to / 60} min`;
    },
    longer: '≥ 30 min',
    median: (seconds) => `Median: ${seconds} s`,
    tour: {
        title: 'Tour in five steps',
        open: 'Take tour',
        close: 'Close tour',
        finish: 'Finish',
        next: 'Next',
        back: 'Back',
        done: 'done',
        of: (step, all) => `Step ${step} of ${all}`,
        steps: [
            { title: 'Open a product in the shop', text: 'The tracker records a page view, a click and a product view.' },
            { title: 'In the stream, wait for an event with five dots', text: 'Select its name to see what was sent.' },
            { title: 'Add a product to the cart and place the order', text: 'Then open Charts: your order is in the funnel.' },
            {
                title: 'Break the network, then click in the shop',
                text: 'Events wait in the queue. Restore the network: every event is delivered.',
            },
            { title: 'Open SQL and run an example', text: 'PostgreSQL runs in this page.' },
        ],
    },
};
