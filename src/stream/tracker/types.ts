// What the host page sees of the tracker: its options, its methods, the steps of each event, and the port that sends batches.
import type {
  Batch,
  ClickstreamEvent,
  Engagement,
  EventName,
  LoginState,
  NeededPart,
  PageElement,
  Product,
  Verdict,
} from '../events/index.ts';

/** The parts of an event that the caller supplies. */
export interface Parts {
  product?: Product;
  element?: PageElement;
  engagement?: Engagement;
}

/** The parts of an event by its name: those that it needs are required. */
export type PartsOf<Name extends EventName> = Parts & { [Part in NeededPart<Name>]: NonNullable<Parts[Part]> };

/** The arguments after the name, optional if the event needs no part. */
export type PartsArgument<Name extends EventName> = [NeededPart<Name>] extends [never] ? [parts?: Parts] : [parts: PartsOf<Name>];

/**
 * The stages of an event, in this order. An event that could not be delivered is `queued` again, with the reason.
 * - `queued`: stored, durably if the browser allows it; waits for its turn.
 * - `sent`: in flight, without a response yet.
 * - `accepted`: the collector stored it. If it already had it, the reason is `duplicate`.
 * - `rejected`: never will be delivered: its name cannot be read, or the collector rejected it permanently.
 * - `dropped`: discarded unsent: the queue was full, or consent was denied.
 *
 * `corrected` comes before all of them, for an event that was given a value without a meaning in the contract, or too large a value:
 * that field is left out, and the reasons name it.
 */
export type Stage = 'corrected' | 'queued' | 'sent' | 'accepted' | 'rejected' | 'dropped';

/** One step of one event, passed to the listeners of its stage. */
export interface Step {
  stage: Stage;
  eventId: string;
  /** The event so far; complete from `queued` on. Absent if it could not be created. */
  event?: Partial<ClickstreamEvent>;
  /** The reasons, in words; empty on success. */
  reasons: string[];
}

/** No method throws, and none waits for storage or network. */
export interface Tracker {
  /** Records an event. Returns its id; `undefined` if it is not a valid event, which `rejected` reports. */
  track<Name extends EventName>(name: Name, ...parts: PartsArgument<Name>): string | undefined;
  /** Records a page view of the current address. Needed only if `capture.pages` is off. */
  page(): string | undefined;
  /** Sets the signed-in user for this page's events from now on. The id is not stored: call it on each page. */
  identify(userId: string | null, state?: LoginState): void;
  /** Clears the signed-in user and starts a new session. The client id stays, because it belongs to the browser. */
  reset(): void;
  /** Sends what is queued immediately. Settles, never rejects, once the queue is empty or cannot be sent at present. */
  flush(): Promise<void>;
  /** Grants or withdraws consent. Withdrawal deletes all that the tracker stored, in every tab; unsent events are `dropped`, and so are later ones until the tab's page grants it again. */
  consent(granted: boolean): void;
  /** Calls `listener` at every step of that stage, for events of this tab and events that it sends for other tabs. Returns a function that stops it. */
  on(stage: Stage, listener: (step: Step) => void): () => void;
  /** Records nothing more. What is queued is still sent. The next `createTracker` with this prefix starts another tracker. */
  stop(): void;
}

/**
 * Sends a batch to a collector and returns its verdicts, matched to events by `eventId`. Events without a verdict are sent again.
 * Rejects with a `Refusal` (or any error) if the whole batch failed: all of it is sent again later.
 * `last` is true for the last events of a page that may be closed before the response: start immediately, with a request that survives the page.
 */
export type Transport = (batch: Batch, last: boolean) => Promise<readonly Verdict[]>;

/** Why a batch failed. Both fields are optional: any error means "try later". */
export interface Refusal {
  /** HTTP status. 400, 413 and 422 mean that the batch is invalid: it is split until the invalid event is alone, which is then rejected. */
  status?: number;
  /** Seconds that the collector asked to wait. */
  retryAfter?: number;
  message?: string;
}

export interface TrackerOptions {
  /** Where batches are posted. Not needed with a custom `transport`. Avoid paths such as `/collect`, which content blockers match. */
  endpoint?: string;
  /** Sends batches instead of `fetch`. */
  transport?: Transport;
  /** One event per request, without an envelope, as the reference ingest expects. Default: batches. */
  single?: boolean;
  /** The start of all names of storage keys, database, lock and channel: several sites may share an origin. Default `shiplog`. */
  prefix?: string;
  /** Milliseconds to collect events before they are sent together. Default 500. */
  delay?: number;
  /** Maximum unsent events; above it the oldest are dropped and reported. Default 20,000. */
  capacity?: number;
  /**
   * `pending` if consent is required: nothing is stored or sent, and events wait in memory until `consent()` decides.
   * `denied`: as after a withdrawal. Default `granted`.
   */
  consent?: 'granted' | 'pending' | 'denied';
  /** Track despite Do Not Track or Global Privacy Control. By default either of them disables the tracker. */
  ignoreSignals?: boolean;
  /** What is captured automatically. Default: all of it. */
  capture?: {
    /** Page views: first load, back-forward cache, single-page navigation. */
    pages?: boolean;
    /** Clicks on clickable elements outside `data-track="off"`. */
    clicks?: boolean;
    /** Scroll depth and engaged time, as `page_engagement` when the page is hidden or left. */
    engagement?: boolean;
  };
}
