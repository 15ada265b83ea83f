// A fast path for nearly every event: those that are obviously valid. The schema decides in all other cases; a test checks that both agree.
// Without it a browser under a strict Content-Security-Policy, where zod may not compile itself, spends most of its time validating.
import { eventNames, limits, neededParts } from '../../events/index.ts';
import type { RawEvent, ValidEvent } from '../stages.ts';

type Open = Readonly<Record<string, unknown>>;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
// 29 February is left to the schema.
const DAY = '(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)';
const TIME = new RegExp(`^(?:19[7-9]\\d|2\\d{3})-${DAY}T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{3}Z$`);

const isObject = (value: unknown): value is Open => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown, most: number = limits.text): value is string =>
  typeof value === 'string' && value.length <= most && value.isWellFormed() && !value.includes('\0');
const isUuid = (value: unknown): value is string => typeof value === 'string' && UUID.test(value);
const isTime = (value: unknown): value is string => typeof value === 'string' && TIME.test(value);
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isPrice = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= limits.price;
const isName = (value: unknown): value is ValidEvent['eventName'] => typeof value === 'string' && Object.hasOwn(eventNames, value);
const isLoginState = (value: unknown): value is ValidEvent['userLoginState'] =>
  value === 'logged_in' || value === 'anonymous' || value === 'guest';

/** Copies the fields that are present and valid; `undefined` if one of them is not. */
function copy(from: Open, fields: Readonly<Record<string, (value: unknown) => boolean>>): Record<string, unknown> | undefined {
  const to: Record<string, unknown> = {};
  for (const name in fields) {
    const value = from[name];
    if (value === undefined) continue;
    if (!fields[name]?.(value)) return undefined;
    to[name] = value;
  }
  return to;
}

const orNull = (holds: (value: unknown) => boolean) => (value: unknown) => value === null || holds(value);
const someText = (value: unknown): boolean => isText(value);

const product = {
  id: someText,
  name: someText,
  category: someText,
  brand: someText,
  urlPath: someText,
  price: isPrice,
  discountPrice: orNull(isPrice),
};

const element = {
  tag: someText,
  id: someText,
  text: (value: unknown) => isText(value, limits.elementText) && !/^\s|\s$|\s\s|[^\S ]/.test(value),
  role: orNull(someText),
  dataset: (value: unknown) => {
    if (!isObject(value)) return false;
    const names = Object.keys(value);
    return names.length <= limits.dataset && names.every((name) => name !== '__proto__' && isText(name) && isText(value[name]));
  },
};

const engagement = {
  scrollPercent: (value: unknown) => isCount(value) && value <= 100,
  engagedMs: isCount,
};

const optional = { eventTime: isTime, sequence: isCount, sentTime: isTime };

/** The event, as the schema would return it, if `value` is obviously valid; `undefined` leaves the decision to the schema. */
export function plainEvent(value: RawEvent): ValidEvent | undefined {
  if (!isObject(value)) return undefined;
  const { eventName, eventId, pageUrl, referrer = null, userId = null, userLoginState, clientId, sessionId, isFirstVisit } = value;
  if (!isName(eventName) || !isUuid(eventId) || !isUuid(clientId) || !isUuid(sessionId)) return undefined;
  if (!isText(pageUrl) || pageUrl === '' || !isLoginState(userLoginState) || typeof isFirstVisit !== 'boolean') return undefined;
  if (!(referrer === null || isText(referrer)) || !(userId === null || isText(userId))) return undefined;
  const rest = copy(value, optional);
  if (!rest) return undefined;
  const event = { eventName, eventId, pageUrl, referrer, userId, userLoginState, clientId, sessionId, isFirstVisit, ...rest } as ValidEvent;
  for (const [part, fields] of [
    ['product', product],
    ['element', element],
    ['engagement', engagement],
  ] as const) {
    const held = value[part];
    if (held === undefined) continue;
    const copied = isObject(held) ? copy(held, fields) : undefined;
    if (!copied) return undefined;
    Object.assign(event, { [part]: copied });
  }
  const { engagement: read } = event;
  if (read && (read.scrollPercent === undefined || read.engagedMs === undefined)) return undefined;
  if (event.eventTime !== undefined && !neededParts(eventName).every((part) => event[part])) return undefined;
  return event;
}
