// Text of the SQL console in English. `vi/sandbox-sql.ts` has the same keys.
import { plural } from '../plural.js';
export const sqlEn = {
    statement: 'SQL query',
    run: 'Run query',
    running: 'Running query',
    stop: 'Stop query',
    explain: 'Explain',
    plan: 'Query plan',
    history: 'History',
    leave: 'Tab completes and indents. To leave the editor, press Escape, then Tab.',
    completions: 'Completions',
    chart: 'Show chart',
    table: 'Show table',
    charted: (rows, total) => `The chart shows the first ${rows.toLocaleString('en')} of ${plural(total, 'row')}.`,
    example: 'Examples',
    examples: {
        latest: 'Latest events',
        compat: 'Table for existing dashboards',
        funnel: 'Sessions by furthest step',
        sessions: 'Longest sessions',
        products: 'Most viewed, never bought',
        journey: 'One session, step by step',
    },
    readOnly: 'Read-only: one statement that cannot change data.',
    allow: 'Allow writes',
    rows(shown, total, more) {
        const all = plural(total, 'row');
        return shown < total || more ? `${shown.toLocaleString('en')} of ${more ? 'more than ' : ''}${all}` : all;
    },
    changed: (count) => `${plural(count, 'row')} changed`,
    download: (format) => `Download ${format}`,
    result: 'Result',
    tables: 'Tables: fact_events, fact_sessions, dim_product, dim_date, clickstream_events, loaded_objects, quarantined_events, load_replays.',
};
