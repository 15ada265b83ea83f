// What can be undone and redone in one week. Changes of one field that follow one another are one step.
import type { Step } from '../drafts/steps.ts';
import type { Edited } from '../edited.ts';

/** How many changes can be undone. */
const LONGEST = 1000;

/** Changes of one field within this time (ms) are undone together. */
const TOGETHER = 2_000;

export class History {
  /** A new list after each change. */
  past: readonly Step[];
  private future: readonly Edited[] = [];
  private lastField = '';
  private lastTime = 0;

  constructor(past: readonly Step[]) {
    this.past = past;
  }

  get canUndo(): boolean {
    return this.past.length > 0;
  }

  get canRedo(): boolean {
    return this.future.length > 0;
  }

  /** `before` is replaced by a change of `field`, if it is one of a field. */
  changed(before: Edited, field: string): void {
    const now = Date.now();
    const together = field !== '' && field === this.lastField && now - this.lastTime < TOGETHER;
    if (!together) this.keep(before);
    this.future = [];
    this.lastField = field;
    this.lastTime = now;
  }

  /** `before` can be brought back. */
  keep(before: Edited): void {
    const time = Math.max(Date.now(), (this.past.at(-1)?.time ?? 0) + 1);
    this.past = [...this.past.slice(1 - LONGEST), { time, edited: before }];
  }

  /** What was before `now`; `undefined` if nothing was. */
  undo(now: Edited): Edited | undefined {
    const before = this.past.at(-1)?.edited;
    if (!before) return undefined;
    this.past = this.past.slice(0, -1);
    this.future = [...this.future, now];
    this.lastField = '';
    return before;
  }

  /** What was undone last. */
  redo(now: Edited): Edited | undefined {
    const after = this.future.at(-1);
    if (!after) return undefined;
    this.future = this.future.slice(0, -1);
    this.keep(now);
    this.lastField = '';
    return after;
  }

  clear(): void {
    this.past = [];
    this.future = [];
  }
}
