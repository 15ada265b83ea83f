import { eventsByDay } from './queries/events-by-day.js';
import { funnel } from './queries/funnel.js';
import { loginStates } from './queries/login-states.js';
import { paths } from './queries/paths.js';
import { retention } from './queries/retention.js';
import { sessionLength } from './queries/session-length.js';
import { topBrands } from './queries/top-brands.js';
import { topCategories } from './queries/top-categories.js';
import { topEvents } from './queries/top-events.js';
import { totals } from './queries/totals.js';
/** The report of a period, from one snapshot of the warehouse. */
export const report = (warehouse, period = {}) => warehouse.transaction(async (tx) => ({
    totals: await totals(tx, period),
    byDay: await eventsByDay(tx, period),
    topEvents: await topEvents(tx, period),
    topCategories: await topCategories(tx, period),
    topBrands: await topBrands(tx, period),
    loginStates: await loginStates(tx, period),
    funnel: await funnel(tx, period),
    sessionLength: await sessionLength(tx, period),
    paths: await paths(tx, period),
    retention: await retention(tx, period),
}), { isolationLevel: 'repeatable read', accessMode: 'read only' });
