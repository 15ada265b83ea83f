// When a draft is put onto the disk itself: soon after the last key, and while someone types on, again and again.

/** Once nothing was saved for so long (ms). */
const PAUSE = 1_000;

/** However often it is saved, a version waits no longer (ms): the disk has a second, and what was typed 3 seconds ago outlives a power cut. */
const LONGEST = 2_000;

export class DiskFlush {
  private readonly flush: () => Promise<void>;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** The latest time for what is not on the disk yet (ms since 1970). */
  private due: number | undefined;

  constructor(flush: () => Promise<void>) {
    this.flush = flush;
  }

  /** A version was saved. */
  saved(): void {
    const now = Date.now();
    this.due ??= now + LONGEST;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.now(), Math.min(PAUSE, this.due - now));
  }

  /** Does not wait any longer, if there is something to wait for. */
  now(): void {
    clearTimeout(this.timer);
    if (this.due === undefined) return;
    this.due = undefined;
    this.flush().catch(() => undefined);
  }
}
