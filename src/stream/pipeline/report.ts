// Warehouse rows → Report: every query of the dashboard, once.
import type { Database } from './ports.ts';
import { type DayCount, eventsByDay } from './queries/events-by-day.ts';
import { type FunnelStep, funnel } from './queries/funnel.ts';
import { type LoginStateCount, loginStates } from './queries/login-states.ts';
import { type Path, paths } from './queries/paths.ts';
import type { Period } from './queries/period.ts';
import type { QuestionName } from './queries/questions.ts';
import { type Cohort, retention } from './queries/retention.ts';
import { type SessionLength, sessionLength } from './queries/session-length.ts';
import { type BrandCount, topBrands } from './queries/top-brands.ts';
import { type CategoryCount, topCategories } from './queries/top-categories.ts';
import { type EventCount, topEvents } from './queries/top-events.ts';
import { type Totals, totals } from './queries/totals.ts';

/** The answer to each question of questions.ts. */
export interface Report extends Record<QuestionName, unknown> {
  totals: Totals;
  byDay: DayCount[];
  topEvents: EventCount[];
  topCategories: CategoryCount[];
  topBrands: BrandCount[];
  loginStates: LoginStateCount[];
  funnel: FunnelStep[];
  sessionLength: SessionLength;
  paths: Path[];
  retention: Cohort[];
}

/** The report of a period, from one snapshot of the warehouse. */
export const report = (warehouse: Database, period: Period = {}): Promise<Report> =>
  warehouse.transaction(
    async (tx) => ({
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
    }),
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );
