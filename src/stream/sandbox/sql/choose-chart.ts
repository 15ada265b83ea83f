// Which chart shows a result: a line over dates, bars for names.
import type { Table, Value } from '../../runtimes/browser/client.ts';
import { isFigure } from './cell.ts';

/** Maximum columns of figures. */
const MOST_FIGURES = 4;
/** Maximum rows drawn as bars; a line has as many points as there are rows. */
const MOST_BARS = 30;

export interface ChosenChart {
  kind: 'line' | 'bars';
  /** The column of names or dates. */
  labels: number;
  /** Columns of figures. */
  values: number[];
  /** The rows that are drawn; by date for a line. */
  rows: readonly Value[][];
}

const isDate = (type: string): boolean => /^(timestamp|timestamptz|date)$/.test(type);
const isName = (type: string): boolean => /^(text|varchar|bpchar|char|name|uuid|bool)$/.test(type);

/** A date or time as PostgreSQL writes it, in milliseconds; one without a zone is UTC. NaN if it is none: `infinity`, years before Christ. */
export function timeOf(value: Value | undefined): number {
  const [, day, time = '00:00:00', zone = 'Z'] =
    /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d:\d\d(?:\.\d+)?))?(Z|[+-]\d\d(?::?\d\d)?)?$/.exec(`${value}`) ?? [];
  return day === undefined ? Number.NaN : Date.parse(`${day}T${time}${zone.length === 3 ? `${zone}:00` : zone}`);
}

/** The first column of names or dates against the columns of figures; `undefined` where a result lacks either. */
export function chooseChart({ columns, rows }: Pick<Table, 'columns' | 'rows'>): ChosenChart | undefined {
  const labels = columns.findIndex(({ type }) => isDate(type) || isName(type));
  const values = columns.flatMap(({ type }, at) => (at !== labels && isFigure(type) ? [at] : [])).slice(0, MOST_FIGURES);
  if (labels < 0 || values.length === 0 || rows.length === 0) return undefined;
  if (isDate(columns[labels]?.type ?? '')) {
    const dated = rows.filter((row) => !Number.isNaN(timeOf(row[labels]))).toSorted((a, b) => timeOf(a[labels]) - timeOf(b[labels]));
    if (dated.length > 1 && timeOf(dated[0]?.[labels]) < timeOf(dated.at(-1)?.[labels]))
      return { kind: 'line', labels, values, rows: dated };
  }
  return { kind: 'bars', labels, values, rows: rows.slice(0, MOST_BARS) };
}

/** A cell as a figure to draw; `undefined` if it is not one. */
export function figureOf(value: Value | undefined): number | undefined {
  if (value === null || value === undefined || typeof value === 'object' || value === '') return undefined;
  const figure = Number(value);
  return Number.isFinite(figure) ? figure : undefined;
}
