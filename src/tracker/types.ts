// What the host page sees of the tracker: its methods, and what it tells of each event.
import type { ClickstreamEvent, Engagement, EventName, LoginState, NeededPart, PageElement, Product } from '../events/index.ts';

/** The parts of an event that its caller supplies. */
export interface Parts {
  product?: Product;
  element?: PageElement;
  engagement?: Engagement;
}

/** The parts of an event by its name: those that it needs must be there. */
export type PartsOf<Name extends EventName> = Parts & { [Part in NeededPart<Name>]: NonNullable<Parts[Part]> };

/** The arguments after the name: none need be given where no part is needed. */
export type PartsArgument<Name extends EventName> = [NeededPart<Name>] extends [never] ? [parts?: Parts] : [parts: PartsOf<Name>];

/**
 * What becomes of an event, in this order. An event that could not be delivered is `queued` again, with the reason.
 * - `queued`: kept, durably where the browser allows; it is sent in its turn.
 * - `sent`: on its way; the answer is open.
 * - `accepted`: the collector has it. For one that it had before, the reason is `duplicate`.
 * - `rejected`: never will be delivered: it could not be made into an event, or the collector refused it for good.
 * - `dropped`: given up unsent: no room was left, or consent was refused.
 */
export type Stage = 'queued' | 'sent' | 'accepted' | 'rejected' | 'dropped';

/** One step of one event, told to the listeners of its stage. */
export interface Step {
  stage: Stage;
  eventId: string;
  /** The event as it stands; complete from `queued` on. Absent where none could be made. */
  event?: Partial<ClickstreamEvent>;
  /** Why, in words; empty where all went well. */
  reasons: string[];
}

/** No method throws, and none waits for storage or network. */
export interface Tracker {
  /** Records an event. Returns its id; `undefined` when no event could be made of it, which `rejected` reports. */
  track<Name extends EventName>(name: Name, ...parts: PartsArgument<Name>): string | undefined;
  /** Records a page view of the current address. Needed only where `capture.pages` is off. */
  page(): string | undefined;
  /** Names who is signed in, for the events of this page from now on. The id is kept in no store: call it on each page. */
  identify(userId: string | null, state?: LoginState): void;
  /** Forgets who was signed in and begins a new session. The client id stays: it is the browser's. */
  reset(): void;
  /** Sends what is queued now instead of in a moment. Settles, never rejects, when the queue is empty or cannot be sent at present. */
  flush(): Promise<void>;
  /** Grants or withdraws consent. Withdrawal clears all that the tracker stored, in every tab; unsent events are `dropped`. */
  consent(granted: boolean): void;
  /** Calls `listener` at every step of that stage, for events of this tab and for those that it sends for others. Returns the way to stop it. */
  on(stage: Stage, listener: (step: Step) => void): () => void;
}
