// The parts of an event, copied from what the page hands over in the types of the contract: the page cannot change them later, and every database accepts them.
import type { Engagement, limits } from '../events/index.ts';
import { bytesOf, parse, stringify } from './json.ts';
import type { Parts } from './types.ts';

const TEXT: (typeof limits)['text'] = 8192;
const ELEMENT_TEXT: (typeof limits)['elementText'] = 160;
const ENTRIES: (typeof limits)['dataset'] = 64;
/** Bytes of all that the page hands over, as JSON: the rest of an event is ids, times and names of at most a thousand. */
const GIVEN_BYTES = 31_000;

/** Each part with the names of the events that need it. */
const NEEDED = [
  ['product', /^(pr|ca|ad|re|wi)/],
  ['element', /^click$/],
  ['engagement', /^page_e/],
] as const;

// NUL and lone surrogates.
const UNSTORABLE = /[\0\p{Cs}]/gu;

/** A storable start of a text; numbers are text too. */
const textOf = (value: unknown): string | undefined =>
  /^(string|bigint)$/.test(typeof value) || Number.isFinite(value) ? `${value}`.slice(0, TEXT).replace(UNSTORABLE, '\ufffd') : undefined;

/** Text with white space collapsed, cut between two characters as a person sees them. */
function captionOf(text: string): string {
  const whole = text.replace(/\s+/g, ' ').trim();
  let end: number | undefined = ELEMENT_TEXT;
  try {
    end = new Intl.Segmenter().segment(whole).containing(end)?.index;
  } catch {}
  return whole.slice(0, end).replace(UNSTORABLE, '').trim();
}

/**
 * The fields of an event that the page gives, and its parts: what has one meaning is converted, and what has none is left out, as is what makes the event too large.
 * A part that events of this name need is there even so. Each field that is left out or missing is added to `reasons`.
 */
export function snapshot<Given extends object>(
  given: Given,
  parts: object | undefined,
  reasons: string[],
  eventName: string,
): [Given, Parts] {
  let left = GIVEN_BYTES;
  const copy = (from: Record<string, unknown>, path = '', isPart = !!path): Record<string, unknown> => {
    const to: Record<string, unknown> = {};
    for (const name of Object.keys(from).slice(0, ENTRIES)) {
      const field = path + name;
      // A getter may throw.
      let value: unknown = from;
      let kept: unknown;
      try {
        value = from[name];
        if (!isPart || name === 'dataset') kept = value ? copy(value as typeof from, `${field}.`) : kept;
        else if (value === null && /ole$|disc/.test(field)) kept = value;
        else {
          const text = textOf(Object(value) === value ? parse(stringify(value)) : value) as string;
          const short = (name + text).length;
          // An escaped character has six bytes.
          const room = left - (short < 40 ? 6 * short : bytesOf([name, text]));
          if (room >= 0) {
            left = room;
            const number = /\d/.test(text) ? Number(text) : -1;
            const isAmount = number >= 0 && number <= Number.MAX_SAFE_INTEGER;
            if (/^en/.test(field)) kept = isAmount ? Math.round(number) : 0;
            else if (/^p.*rice/.test(field)) kept = isAmount ? number : kept;
            else kept = field === 'element.text' && text ? captionOf(text) : text;
          }
        }
      } catch {}
      if (kept !== undefined) to[textOf(name) as string] = kept;
      else if (value != null) reasons.push(`${field}: left out`);
    }
    return to;
  };
  const fields = copy(given as Record<string, unknown>, '', true) as Given;
  const copied: Parts = copy({ ...parts });
  for (const [part, names] of NEEDED) {
    if (copied[part] || !names.test(eventName)) continue;
    reasons.push(`${part}: missing`);
    copied[part] = {} as Engagement;
  }
  if (copied.engagement) copied.engagement = { scrollPercent: 0, engagedMs: 0, ...(copied.engagement as object) };
  return [fields, copied];
}
