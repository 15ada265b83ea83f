// A value as PostgreSQL writes it → JSON, where JSON has an equal; otherwise PostgreSQL's text. One function for every runtime and every file.

/** A cell of a result. */
export type Value = string | number | boolean | null | Value[] | { [key: string]: Value };

/** Ids of the types that every PostgreSQL has. */
const scalars: Readonly<Record<number, string>> = {
  16: 'bool',
  17: 'bytea',
  18: 'char',
  19: 'name',
  20: 'int8',
  21: 'int2',
  23: 'int4',
  25: 'text',
  26: 'oid',
  114: 'json',
  142: 'xml',
  600: 'point',
  650: 'cidr',
  700: 'float4',
  701: 'float8',
  790: 'money',
  829: 'macaddr',
  869: 'inet',
  1042: 'bpchar',
  1043: 'varchar',
  1082: 'date',
  1083: 'time',
  1114: 'timestamp',
  1184: 'timestamptz',
  1186: 'interval',
  1266: 'timetz',
  1560: 'bit',
  1562: 'varbit',
  1700: 'numeric',
  2205: 'regclass',
  2249: 'record',
  2950: 'uuid',
  3614: 'tsvector',
  3802: 'jsonb',
};

/** Ids of lists → the id of what they contain. */
const lists: Readonly<Record<number, number>> = {
  199: 114,
  1000: 16,
  1001: 17,
  1002: 18,
  1003: 19,
  1005: 21,
  1007: 23,
  1009: 25,
  1014: 1042,
  1015: 1043,
  1016: 20,
  1021: 700,
  1022: 701,
  1028: 26,
  1115: 1114,
  1182: 1082,
  1183: 1083,
  1185: 1184,
  1187: 1186,
  1231: 1700,
  1270: 1266,
  2951: 2950,
  3807: 3802,
};

/** PostgreSQL's name of a type: `int4`, `timestamptz`, `text[]`; `other` for uncommon ones. */
export function typeName(id: number): string {
  const element = lists[id];
  return scalars[id] ?? (element === undefined ? 'other' : `${scalars[element]}[]`);
}

const numbers: ReadonlySet<string | undefined> = new Set(['int2', 'int4', 'int8', 'oid', 'float4', 'float8', 'numeric']);

/** Whether values of a type are numbers, however they are written. */
export const isNumber = (id: number): boolean => numbers.has(scalars[id]);

/** A number that JSON repeats exactly, else the text: NaN, Infinity, -0, and integers beyond 2^53. */
function numberOf(text: string): Value {
  const number = Number(text);
  if (!Number.isFinite(number) || Object.is(number, -0)) return text;
  return Number.isInteger(number) && !Number.isSafeInteger(number) && /^-?\d+$/.test(text) ? text : number;
}

/** A JSON number without the ways to write it: its digits, and the power of ten of the last one. */
function plainNumber(text: string): string {
  const [, sign = '', whole = '', part = '', power = ''] = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(text) ?? [];
  const digits = `${whole}${part}`.replace(/^0+/, '');
  const short = digits.replace(/0+$/, '');
  return `${sign}${short}e${short === '' ? 0 : Number(power) - part.length + digits.length - short.length}`;
}

/** The parts of a JSON text, without the ways to write them. */
const tokens = (text: string): string[] =>
  (text.match(/"(?:[^"\\]|\\.)*"|[[\]{}:,]|[^\s"[\]{}:,]+/g) ?? []).map((token) => {
    if (token.startsWith('"')) return JSON.stringify(JSON.parse(token));
    return /^[-\d]/.test(token) ? plainNumber(token) : token;
  });

/** Whether a value has all that its text says: objects reorder and join names, numbers are rounded. */
function isSame(text: string, value: unknown): boolean {
  const [given, kept] = [tokens(text), tokens(JSON.stringify(value))];
  return given.length === kept.length && given.every((token, at) => token === kept[at]);
}

/** JSON that survives being read, else its text. */
function jsonOf(text: string): Value {
  try {
    const value = JSON.parse(text) as Value;
    return isSame(text, value) ? value : text;
  } catch {
    return text;
  }
}

/** `{a,"b c",NULL}` → a list, `{{1},{2}}` → a list of lists; `undefined` if it does not start at 1. */
function listOf(text: string, element: number): Value[] | undefined {
  if (!text.startsWith('{')) return undefined;
  let at = 0;
  const end = /[,}]/g;
  function item(): Value {
    if (text[at] === '{') return list();
    if (text[at] !== '"') {
      end.lastIndex = at;
      const word = text.slice(at, end.exec(text)?.index);
      at += word.length;
      return word === 'NULL' ? null : readValue(word, element);
    }
    let word = '';
    for (at += 1; text[at] !== '"'; at += 1) {
      if (text[at] === '\\') at += 1;
      word += text[at];
    }
    at += 1;
    return readValue(word, element);
  }
  function list(): Value[] {
    const items: Value[] = [];
    for (at += 1; text[at] !== '}'; ) {
      items.push(item());
      if (text[at] === ',') at += 1;
    }
    at += 1;
    return items;
  }
  return list();
}

/** One cell, from its text and the id of its type. */
export function readValue(text: string | null, type: number): Value {
  if (text === null) return null;
  switch (scalars[type]) {
    case 'bool':
      return text === 't';
    case 'int2':
    case 'int4':
    case 'int8':
    case 'oid':
    case 'float4':
    case 'float8':
      return numberOf(text);
    case 'json':
    case 'jsonb':
      return jsonOf(text);
    default: {
      const element = lists[type];
      return element === undefined ? text : (listOf(text, element) ?? text);
    }
  }
}
