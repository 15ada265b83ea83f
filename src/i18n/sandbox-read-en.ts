// The words of the sandbox's charts, SQL console and tour in English. `sandbox-read-vi.ts` has the same keys.

export interface SandboxReadMessages {
  empty: string;
  totals: { events: string; uniqueClients: string; sessions: string; users: string; checkoutRate: string };
  charts: {
    funnel: string;
    byDay: string;
    topEvents: string;
    topCategories: string;
    topBrands: string;
    loginStates: string;
    sessionLength: string;
    paths: string;
    retention: string;
  };
  heads: {
    step: string;
    sessions: string;
    fromPrevious: string;
    dropped: string;
    day: string;
    events: string;
    cart: string;
    clients: string;
    share: string;
    name: string;
    length: string;
    path: string;
    week: string;
    after: (weeks: number) => string;
  };
  loginState: Record<string, string>;
  below: (seconds: number) => string;
  longer: string;
  median: (seconds: string) => string;
  sql: {
    statement: string;
    run: string;
    running: string;
    stop: string;
    example: string;
    examples: Record<'latest' | 'compat' | 'funnel' | 'sessions' | 'products' | 'journey', string>;
    readOnly: string;
    allow: string;
    /** `more`: there are more than `total`, and nobody counted them. */
    rows: (shown: number, total: number, more: boolean) => string;
    changed: (count: number) => string;
    /** Name of the button that saves all rows in `format`. */
    download: (format: string) => string;
    result: string;
    tables: string;
  };
  tour: {
    title: string;
    open: string;
    close: string;
    /** Closes it after the last step. */
    finish: string;
    next: string;
    back: string;
    done: string;
    of: (step: number, all: number) => string;
    steps: readonly { title: string; text: string }[];
  };
}

const plural = (count: number, one: string, many: string) => `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

export const sandboxReadEn: SandboxReadMessages = {
  empty: 'The warehouse is empty. Click in the shop, or make visitors under Traffic.',
  totals: {
    events: 'Events',
    uniqueClients: 'Clients',
    sessions: 'Sessions',
    users: 'Signed in',
    checkoutRate: 'Orders per cart addition',
  },
  charts: {
    funnel: 'From looking to ordering',
    byDay: 'Events a day',
    topEvents: 'Events by name',
    topCategories: 'Categories',
    topBrands: 'Brands',
    loginStates: 'Signed in or not',
    sessionLength: 'Length of sessions',
    paths: 'Ways through the shop',
    retention: 'Who comes back',
  },
  heads: {
    step: 'Step',
    sessions: 'Sessions',
    fromPrevious: 'Of the step before',
    dropped: 'Left here',
    day: 'Day',
    events: 'Events',
    cart: 'Into the cart',
    clients: 'Clients',
    share: 'Share',
    name: 'Name',
    length: 'Length',
    path: 'Way',
    week: 'First week',
    after: (weeks) => (weeks === 0 ? 'that week' : `+${weeks}`),
  },
  loginState: { logged_in: 'signed in', anonymous: 'anonymous', guest: 'guest' },
  below: (seconds) => (seconds < 1 ? 'one moment' : seconds < 60 ? `under ${seconds} s` : `under ${seconds / 60} min`),
  longer: 'longer',
  median: (seconds) => `Half of them last ${seconds} s or less.`,
  sql: {
    statement: 'A question to the warehouse, in SQL',
    run: 'Run',
    running: 'PostgreSQL is at work',
    stop: 'Stop it',
    example: 'Examples',
    examples: {
      latest: 'the latest events',
      compat: 'the table that existing dashboards read',
      funnel: 'sessions by how far they came',
      sessions: 'the longest sessions',
      products: 'most looked at, never bought',
      journey: 'one session, step by step',
    },
    readOnly: 'Read only: one statement, which can change nothing.',
    allow: 'Let it change the warehouse',
    rows(shown, total, more) {
      const all = plural(total, 'row', 'rows');
      return shown < total || more ? `${shown.toLocaleString('en')} of ${more ? 'more than ' : ''}${all}` : all;
    },
    changed: (count) => `${plural(count, 'row', 'rows')} changed`,
    download: (format) => `Download as ${format}`,
    result: 'Result',
    tables:
      'Tables: fact_events, fact_sessions, dim_product, dim_date, clickstream_events, loaded_objects, quarantined_events, load_replays.',
  },
  tour: {
    title: 'A tour in five steps',
    open: 'Tour',
    close: 'Close the tour',
    finish: 'Finish',
    next: 'Next',
    back: 'Back',
    done: 'done',
    of: (step, all) => `Step ${step} of ${all}`,
    steps: [
      {
        title: 'Look at a product',
        text: 'Open any product in the shop. The tracker makes events of it: a page view, a click, a product view.',
      },
      { title: 'Follow one event', text: 'In the stream, wait until its five dots are full, then press its name: that is what was sent.' },
      {
        title: 'Buy it',
        text: 'Put it into the cart, go to the checkout, place the order. Then open Charts: the funnel has you at its end.',
      },
      {
        title: 'Break the network',
        text: 'Under Faults turn on Offline and click around: events queue up. Turn it off again: none is lost.',
      },
      { title: 'Ask the warehouse', text: 'Open SQL and run an example. It is PostgreSQL, in this page.' },
    ],
  },
};
