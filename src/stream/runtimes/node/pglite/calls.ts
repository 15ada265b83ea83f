// What passes between the collector and the thread of its PGlite.

/** What the thread starts with: the database's folder, and the milliseconds that a question has. */
export interface Start {
  folder: string;
  within: number;
}

/** `close` has no text. */
export interface Call {
  id: number;
  kind: 'query' | 'ask' | 'close';
  text: string;
  values?: unknown[];
  rowMode?: 'array' | 'object';
  /** The file `/dev/blob` of a COPY. */
  file?: ArrayBuffer;
}

/** The reply to the call with that id; 0 once the database is open. */
export interface Reply {
  id: number;
  result?: unknown;
  error?: { message: string; name: string; [property: string]: unknown };
}
