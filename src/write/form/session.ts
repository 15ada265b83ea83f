// One week while it is edited: its values now and before, each change saved as a draft at once.
import { type Base, type Draft, type Fault, faultOf, keepLastWords, readDraft, writeDraft } from '../drafts/store.ts';
import type { Edited, Facts } from '../edited.ts';

/** Where a session's draft belongs. */
export interface Place {
  site: string;
  file: string;
  language: string;
  week: number;
}

/** How many changes can be undone. */
const LONGEST = 1000;

/** Changes of one field within this time (ms) are undone together. */
const TOGETHER = 2_000;

const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel('shiplog-write') : undefined;

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
  /** Another tab has the same draft open. */
  shared = false;
  /** See `Draft`. */
  private replaced: readonly string[];
  private revision: number;
  /** What the device has: the draft, or without one the file. */
  private stored: Edited;
  private past: Edited[] = [];
  private future: Edited[] = [];
  private lastField = '';
  private lastTime = 0;
  private writing: Promise<void> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(place: Place, original: Edited, base: Base | undefined, draft: Draft | undefined) {
    this.place = place;
    this.original = original;
    this.edited = draft?.edited ?? original;
    this.base = draft ? draft.base : base;
    this.began = draft?.began ?? Date.now();
    this.saved = draft?.settled ? undefined : draft?.saved;
    this.replaced = draft?.replaced ?? [];
    this.published = draft?.settled && this.replaced.length > 0 ? draft.saved : undefined;
    this.revision = draft?.revision ?? 0;
    this.stored = this.edited;
  }

  /** Calls `listener` after each change; answers how to stop. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    const hear = ({ data: { site, file } }: MessageEvent) => {
      if (site === this.place.site && file === this.place.file) void this.look();
    };
    // A save of this moment may be under way: what is kept follows it.
    const leave = () => {
      if (this.stored !== this.edited) keepLastWords({ ...this.draft(), revision: this.revision + 2 });
    };
    channel?.addEventListener('message', hear);
    addEventListener('pagehide', leave);
    // Another tab may have saved between the reading of the draft and now.
    void this.look();
    return () => {
      this.listeners.delete(listener);
      channel?.removeEventListener('message', hear);
      removeEventListener('pagehide', leave);
    };
  }

  /** Replaces the facts by what `change` makes of them. `field` names what was typed in: a run of keystrokes is one step of undo. */
  facts(change: (facts: Facts) => Facts, field = ''): void {
    this.change({ ...this.edited, facts: change(this.edited.facts) }, field);
  }

  change(edited: Edited, field = ''): void {
    const now = Date.now();
    const together = field !== '' && field === this.lastField && now - this.lastTime < TOGETHER;
    if (!together) this.past = [...this.past.slice(1 - LONGEST), this.edited];
    this.future = [];
    this.lastField = field;
    this.lastTime = now;
    this.set(edited);
  }

  get canUndo(): boolean {
    return this.past.length > 0;
  }

  get canRedo(): boolean {
    return this.future.length > 0;
  }

  undo(): void {
    const before = this.past.pop();
    if (!before) return;
    this.future.push(this.edited);
    this.lastField = '';
    this.set(before);
  }

  redo(): void {
    const after = this.future.pop();
    if (!after) return;
    this.past.push(this.edited);
    this.lastField = '';
    this.set(after);
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
    this.past = [];
    this.future = [];
    this.set(this.original);
    this.published = Date.now();
  }

  private set(edited: Edited): void {
    this.edited = edited;
    this.published = undefined;
    this.tell();
    this.writing ??= this.save();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }

  private draft(): Draft {
    const { place, base, edited, original, began, replaced, revision } = this;
    const settled = edited === original;
    return { ...place, ...(base && { base }), edited, began, saved: Date.now(), replaced, settled, revision: revision + 1 };
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
          this.past.push(written);
          this.adopt(other);
          break;
        }
        this.revision = draft.revision;
        this.saved = draft.settled ? undefined : draft.saved;
        this.stored = written;
        this.fault = undefined;
        channel?.postMessage({ site: this.place.site, file: this.place.file });
      } catch (thrown) {
        this.fault = faultOf(thrown);
        break;
      }
    }
    this.writing = undefined;
    this.tell();
  }

  private adopt({ base, edited, saved, settled, replaced = [], revision }: Draft): void {
    this.base = base;
    this.edited = edited;
    this.stored = edited;
    this.saved = settled ? undefined : saved;
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
