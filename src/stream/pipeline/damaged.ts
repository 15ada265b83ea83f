// What a log's `read` rejects with if reading again would give the same: the load sets such an object aside instead of trying for ever.

/** The object is damaged for good. `message` says how, without a full stop. */
export class DamagedObject extends Error {
  override readonly name = 'DamagedObject';
  /** What could be read of it: its events are loaded. */
  readonly text: string;
  /** Lines of `text`, from 1, that are not UTF-8. */
  readonly notText: ReadonlySet<number>;
  constructor(message: string, { text = '', notText = [] }: { text?: string; notText?: readonly number[] } = {}) {
    super(message);
    this.text = text;
    this.notText = new Set(notText);
  }
}

/** The object was removed after it was listed: there is nothing to load and nothing to count. */
export class GoneObject extends Error {
  override readonly name = 'GoneObject';
}
