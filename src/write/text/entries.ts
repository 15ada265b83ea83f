// New lines of YAML, in the style of their surroundings: for values that a file does not have yet.
import { isFacts } from './same.ts';
import { scalarText } from './scalar.ts';

export interface Style {
  /** Spaces by which a map is indented below its key. */
  step: number;
  /** Spaces by which a list is indented below its key. */
  listStep: number;
  single: boolean;
  /** Is the value of this key written in braces or brackets? Are its items? */
  flow(key: string): { value: boolean; items: boolean };
}

const DAYS = new Set(['starts', 'ends']);
export const isDayKey = (key: string): boolean => DAYS.has(key);

/** As the guide writes weeks. */
export const usual: Style = {
  step: 2,
  listStep: 2,
  single: false,
  flow: (key) => ({ value: ['period', 'planned', 'owner'].includes(key), items: key === 'evidence' }),
};

export const keyText = (key: string, single = false): string => scalarText(key, { flow: true, single });

/** A value on one line, within braces or brackets where it is a collection. */
export function flowText(value: unknown, key: string, style: Style): string {
  if (Array.isArray(value)) return `[${value.map((item) => flowText(item, key, style)).join(', ')}]`;
  if (!isFacts(value)) return scalarText(value, { flow: true, day: isDayKey(key), single: style.single });
  const fields = Object.entries(value).map(([name, field]) => `${keyText(name, style.single)}: ${flowText(field, name, style)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

const isEmpty = (value: object): boolean => Object.keys(value).length === 0;

/** Indents the further lines of a text. */
const indented = (text: string, pad: string): string => text.replace(/\n(?=[^\n])/g, `\n${pad}`);

/** The lines after `key:` or `-`; `pad` is before that. Each line ends with a line feed. */
export function valueLines(value: unknown, key: string, pad: string, style: Style, flow: boolean): string {
  if (typeof value !== 'object' || value === null) {
    const { step, single } = style;
    return ` ${indented(scalarText(value, { step, single, day: isDayKey(key) }), pad)}\n`;
  }
  if (flow || isEmpty(value)) return ` ${flowText(value, key, style)}\n`;
  if (Array.isArray(value)) return `\n${value.map((item) => itemLines(item, key, pad + ' '.repeat(style.listStep), style)).join('')}`;
  return `\n${fieldsLines(value, pad + ' '.repeat(style.step), style)}`;
}

export const fieldsLines = (value: object, pad: string, style: Style): string =>
  Object.entries(value)
    .map(([key, field]) => fieldLines(key, field, pad, style))
    .join('');

/** `key: value`, from the start of its line. */
export const fieldLines = (key: string, value: unknown, pad: string, style: Style): string =>
  `${pad}${keyText(key, style.single)}:${valueLines(value, key, pad, style, style.flow(key).value)}`;

/** `- value`, from the start of its line; `key` is the list's. */
export function itemLines(value: unknown, key: string, pad: string, style: Style, flow: boolean = style.flow(key).items): string {
  if (!flow && isFacts(value) && !isEmpty(value)) return `${pad}- ${fieldsLines(value, `${pad}  `, style).slice(pad.length + 2)}`;
  return `${pad}-${valueLines(value, key, pad, style, flow)}`;
}
