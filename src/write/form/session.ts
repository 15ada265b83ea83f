// One week while it is edited: its values now and before, each change saved as a draft at once.
import { type Base, type Draft, type Fault, faultOf, removeDraft, writeDraft } from '../drafts/store.ts';
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
  /** Another tab has the same draft open. */
  shared = false;
  private revision: number;
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
    this.saved = draft?.saved;
    this.revision = draft?.revision ?? 0;
  }

  /** Calls `listener` after each change; answers how to stop. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    const hear = ({ data }: MessageEvent) => void this.hear(data);
    channel?.addEventListener('message', hear);
    return () => {
      this.listeners.delete(listener);
      channel?.removeEventListener('message', hear);
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

  /** Forgets the draft: it is published, or discarded. */
  async forget(): Promise<void> {
    await this.writing;
    await removeDraft(this.place.site, this.place.file).catch(() => undefined);
    this.saved = undefined;
    this.revision = 0;
    this.past = [];
    this.future = [];
  }

  /** The file is `base`, and says what is shown: no draft. */
  settle(base: Base, original: Edited): void {
    this.base = base;
    this.original = original;
    this.edited = original;
    this.began = Date.now();
    this.tell();
  }

  private set(edited: Edited): void {
    this.edited = edited;
    this.tell();
    this.writing ??= this.save();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }

  /** Saves until what is saved is what is shown. */
  private async save(): Promise<void> {
    let written: Edited | undefined;
    while (written !== this.edited) {
      written = this.edited;
      const saved = Date.now();
      const base = this.base ? { base: this.base } : {};
      const draft: Draft = { ...this.place, ...base, edited: written, began: this.began, saved, revision: this.revision + 1 };
      try {
        const other = await writeDraft(draft);
        if (other) {
          // Another tab saved first: its draft stays, and what was typed here can be brought back by undo.
          this.past.push(written);
          this.adopt(other);
          break;
        }
        this.revision = draft.revision;
        this.saved = saved;
        this.fault = undefined;
        channel?.postMessage({ site: this.place.site, file: this.place.file, revision: this.revision });
      } catch (thrown) {
        this.fault = faultOf(thrown);
        break;
      }
    }
    this.writing = undefined;
    this.tell();
  }

  private adopt({ base, edited, saved, revision }: Draft): void {
    this.base = base;
    this.edited = edited;
    this.saved = saved;
    this.revision = revision;
    this.shared = true;
    this.tell();
  }

  private async hear({ site, file, revision }: { site: string; file: string; revision: number }): Promise<void> {
    if (site !== this.place.site || file !== this.place.file || revision <= this.revision || this.writing) return;
    const { readDraft } = await import('../drafts/store.ts');
    const draft = await readDraft(site, file);
    if (draft && draft.revision > this.revision && !this.writing) this.adopt(draft);
  }
}
