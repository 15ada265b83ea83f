// One week while it is edited: its values now and before, each change saved as a draft at once.
import { DiskFlush } from '../drafts/disk-flush.ts';
import { keepSteps, type Step } from '../drafts/steps.ts';
import {
  type Base,
  type Draft,
  type Fault,
  faultOf,
  flushDraft,
  keepLastWords,
  readDraft,
  type Sent,
  writeDraft,
} from '../drafts/store.ts';
import type { Edited, Facts } from '../edited.ts';
import { History } from './history.ts';
import { hearTabs, tellTabs } from './tabs.ts';
import { whenLeft } from './when-left.ts';

/** Where a session's draft belongs. */
export type Place = Pick<Draft, 'site' | 'file' | 'language' | 'week'>;

export class Session {
  readonly place: Place;
  base: Base | undefined;
  edited: Edited;
  /** As `edited` was when nothing was changed. */
  original: Edited;
  began: number;
  /** When the draft was saved last; `undefined` before the first change. */
  saved: number | undefined;
  fault: Fault | undefined;
  /** What is shown was published then (ms since 1970). */
  published: number | undefined;
  /** What is shown is in a pull request. */
  sent: Sent | undefined;
  /** Another tab has the same draft open. */
  shared = false;
  /** See `Draft`. */
  private replaced: readonly string[];
  private revision: number;
  /** What the device has: the draft, or without one the file. */
  private stored: Edited;
  readonly history: History;
  /** The steps of undo that the device has. */
  private storedSteps: readonly Step[];
  private readonly disk: DiskFlush;
  private writing: Promise<void> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(place: Place, original: Edited, base: Base | undefined, draft: Draft | undefined, steps: readonly Step[] = []) {
    this.place = place;
    this.disk = new DiskFlush(() => flushDraft(place));
    this.original = original;
    this.edited = draft?.edited ?? original;
    this.base = draft ? draft.base : base;
    this.began = draft?.began ?? Date.now();
    this.saved = draft?.settled ? undefined : draft?.saved;
    this.replaced = draft?.replaced ?? [];
    this.published = draft?.settled && this.replaced.length > 0 ? draft.saved : undefined;
    this.sent = draft?.sent;
    this.revision = draft?.revision ?? 0;
    this.history = new History(steps);
    this.storedSteps = steps;
    this.stored = this.edited;
  }

  /** Calls `listener` after each change; answers how to stop. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    // A save of this moment may be under way: what is kept follows it.
    const leave = () => {
      this.disk.now();
      void this.writing?.then(() => this.disk.now());
      if (this.stored !== this.edited) keepLastWords({ ...this.draft(), revision: this.revision + 2 });
    };
    const ended = new AbortController();
    hearTabs(this.place, () => void this.look(), ended.signal);
    whenLeft(leave, ended.signal);
    // Another tab may have saved between the reading of the draft and now.
    void this.look();
    return () => {
      this.listeners.delete(listener);
      ended.abort();
    };
  }

  /** Replaces the facts by what `change` makes of them. `field` names what was typed in: a run of keystrokes is one step of undo. */
  facts(change: (facts: Facts) => Facts, field = ''): void {
    this.change({ ...this.edited, facts: change(this.edited.facts) }, field);
  }

  change(edited: Edited, field = ''): void {
    this.history.changed(this.edited, field);
    this.set(edited);
  }

  undo(): void {
    const before = this.history.undo(this.edited);
    if (before) this.set(before);
  }

  redo(): void {
    const after = this.history.redo(this.edited);
    if (after) this.set(after);
  }

  /** The file is now `base`, with `edited` as the draft on it. */
  rebase(base: Base | undefined, original: Edited, edited: Edited): void {
    this.base = base;
    this.original = original;
    this.began = Date.now();
    this.change(edited);
  }

  /** What is shown is published: the file is `base`, and there is nothing to undo. */
  settle(base: Base): void {
    this.replaced = [...this.replaced, this.base?.blob ?? ''];
    this.base = base;
    this.original = { ...this.edited, pictures: [] };
    this.began = Date.now();
    this.history.clear();
    this.set(this.original);
    this.published = Date.now();
  }

  /** What is shown is in a pull request: the draft stays until it is merged. */
  send(sent: Sent): void {
    this.set({ ...this.edited }, sent);
  }

  private set(edited: Edited, sent?: Sent): void {
    this.edited = edited;
    this.published = undefined;
    this.sent = sent;
    this.tell();
    this.writing ??= this.save();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }

  private draft(): Draft {
    const { place, base, edited, original, began, replaced, revision, sent } = this;
    const more = { ...(base && { base }), ...(sent && { sent }), settled: edited === original };
    return { ...place, ...more, edited, began, saved: Date.now(), replaced, revision: revision + 1 };
  }

  /** Saves until what is saved is what is shown. */
  private async save(): Promise<void> {
    let written: Edited | undefined;
    while (written !== this.edited) {
      written = this.edited;
      const draft = this.draft();
      try {
        const other = await writeDraft(draft);
        if (other) {
          // Another tab saved first: its draft stays, and what was typed here can be brought back by undo.
          this.history.keep(written);
          this.adopt(other);
          break;
        }
        this.revision = draft.revision;
        this.saved = draft.settled ? undefined : draft.saved;
        this.stored = written;
        this.disk.saved();
        this.fault = undefined;
        tellTabs(this.place);
      } catch (thrown) {
        this.fault = faultOf(thrown);
        break;
      }
    }
    this.writing = undefined;
    if (this.storedSteps !== this.history.past) {
      this.storedSteps = this.history.past;
      void keepSteps(this.place, this.history.past).catch(() => undefined);
    }
    this.tell();
  }

  private adopt({ base, edited, saved, settled, sent, replaced = [], revision }: Draft): void {
    this.base = base;
    this.edited = edited;
    this.stored = edited;
    this.saved = settled ? undefined : saved;
    this.sent = sent;
    this.replaced = replaced;
    this.revision = revision;
    this.shared = true;
    this.tell();
  }

  /** Takes over the draft on the device if another tab has saved it. */
  private async look(): Promise<void> {
    const draft = await readDraft(this.place.site, this.place.file).catch(() => undefined);
    if (draft && draft.revision > this.revision && !this.writing) this.adopt(draft);
  }
}
