// The ways in which a collector misbehaves. A fault decides from a delivery alone what is stored and answered; collector.ts does it.
import type { Delivery } from './ledger.ts';

export interface Reply {
  /** Is this event kept? Every one is, unless said otherwise. */
  stores?: (id: string) => boolean;
  /** The connection is cut: before anything is stored, or after, in place of an answer. */
  cut?: 'before' | 'after';
  status?: number;
  headers?: Readonly<Record<string, string>>;
  /** In place of the verdicts that the contract wants. */
  body?: string;
  /** Milliseconds until the collector acts. */
  delay?: number;
}

export type Fault = (delivery: Delivery) => Reply;

const none = (): boolean => false;

/** Nothing is wrong. */
export const healthy: Fault = () => ({});

/** No connection lasts: what a page sees when the network is gone. */
export const offline: Fault = () => ({ cut: 'before', stores: none });

/** A plain error, nothing stored. */
export const failing =
  (status: number): Fault =>
  () => ({ status, body: '', stores: none });

/** Everything is stored, and the answer says that it was not. */
export const storedButFailing: Fault = () => ({ status: 503, body: '' });

/** Everything is stored, and the connection ends before a word. */
export const storedThenCut: Fault = () => ({ cut: 'after' });

/** Stored and answered rightly, so many milliseconds late. */
export const slow =
  (delay: number): Fault =>
  () => ({ delay });

/** A limit on the body, as gateways have one. */
export const atMost =
  (bytes: number): Fault =>
  (delivery) =>
    delivery.bytes > bytes ? { status: 413, body: '', stores: none } : {};

/** Too many requests: come again in so many seconds. */
export const busy =
  (seconds: number): Fault =>
  () => ({ status: 429, headers: { 'retry-after': String(seconds) }, body: '', stores: none });

/** Stored, but the answer is not what the contract says. */
export const answering =
  (body: string, status = 200): Fault =>
  () => ({ status, body });

/** Sends the request elsewhere; nothing is stored here. */
export const movedTo =
  (location: string, status: 302 | 307 | 308): Fault =>
  () => ({ status, headers: { location }, body: '', stores: none });
