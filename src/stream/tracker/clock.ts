// The time and the timers, whatever a page does to them: tests and demos replace `Date`, or stop it.

export const { setTimeout, clearTimeout, setInterval, clearInterval, performance } = globalThis;

let known: unknown = 0;
let Type: DateConstructor;

/** A date, now or as given: the page's if its `Date` tells the time, else the browser's own, which a date field returns. */
export function dateOf(...given: [iso?: string]): Date {
  if (known !== Date) {
    known = Type = Date;
    try {
      if (!/^(19[7-9]|2)/.test(new Date().toISOString())) throw Date;
    } catch {
      Type = Object.assign(document.createElement('input'), { type: 'date', valueAsNumber: 0 }).valueAsDate?.constructor as DateConstructor;
    }
  }
  return new Type(...(given as []));
}

let shown: number;
let started: number;

/** Milliseconds since 1970, for waits: it goes on where `Date` stands still. */
export function now(): number {
  const date = +dateOf();
  const elapsed = performance.now();
  started = date === shown ? started : date - elapsed;
  shown = date;
  return started + elapsed;
}
