// What the collector stub was sent and what it kept: the count that every delivery test ends in.

/** One event of a delivery: its id, and the event as it was sent. */
export interface Sent {
  id: string;
  event: Readonly<Record<string, unknown>>;
}

/** One request that reached the collector whole. */
export interface Delivery {
  /** 0 for the first. */
  number: number;
  path: string;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  bytes: number;
  body: string;
  events: readonly Sent[];
  /** Milliseconds since the epoch, by the collector's clock. */
  at: number;
}

export class Ledger {
  /** Every request whose body arrived, answered or not, in order. */
  readonly deliveries: Delivery[] = [];
  readonly #stored = new Map<string, Sent[]>();

  store(sent: Sent): void {
    const known = this.#stored.get(sent.id);
    if (known) known.push(sent);
    else this.#stored.set(sent.id, [sent]);
  }

  /** Events with distinct ids that were stored, in the order of their first copy. */
  get events(): Readonly<Record<string, unknown>>[] {
    return [...this.#stored.values()].flatMap(([first]) => (first ? [first.event] : []));
  }

  get distinct(): number {
    return this.#stored.size;
  }

  /** Events stored, each copy counted. */
  get received(): number {
    return [...this.#stored.values()].reduce((sum, copies) => sum + copies.length, 0);
  }

  /** How often the event that came most often was stored; 0 where none was. */
  get mostCopies(): number {
    return Math.max(0, ...[...this.#stored.values()].map((copies) => copies.length));
  }
}
