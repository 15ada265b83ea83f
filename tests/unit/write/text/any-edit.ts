// Edits of a week at random, as a person could make them in a form.
import fc from 'fast-check';
import { taskStates } from '../../../../src/worklog/task-states.ts';
import type { Facts } from '../../../../src/write/text/same.ts';
import type { WeekText } from '../../../../src/write/text/week-text.ts';
import { linesAround, linesOf, linesWith, type Path, type Span } from './places.ts';

const fragment = fc.constantFrom(
  ...['yes', 'null', '~', '2025-10-28', '1_000', '0o17', '12:30', '.5', '---', '...', '# no', ' #', ': ', '- ', '? ', '&a', '*a', '!t'],
  ...[
    '{',
    '}',
    '[',
    ']',
    ',',
    '|',
    '>',
    '%',
    '@',
    '`',
    '"',
    "'",
    '\\',
    '\n',
    '\n\n',
    '  ',
    '\t',
    '<<',
    '=',
    'đã xong',
    '🎉',
    '\u2028',
    '\u0085',
  ],
  ...['A sentence of some words', 'https://example.com/#x', '`code`: *said*', 'a'],
);
export const anyText = fc.oneof(
  fc.array(fragment, { maxLength: 6 }).map((parts) => parts.join('')),
  fc.lorem({ maxCount: 4, mode: 'sentences' }),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const anyDay = fc.constantFrom('2025-10-28', '2025-11-07', '2024-02-29');

const kinds = ['set', 'set', 'set', 'remove', 'add', 'insert', 'move', 'prose'] as const;

export interface Wish {
  kind: (typeof kinds)[number];
  which: number;
  where: number;
  text: string;
  day: string;
}

export const anyWish: fc.Arbitrary<Wish> = fc.record({
  kind: fc.constantFrom(...kinds),
  which: fc.nat(999),
  where: fc.nat(999),
  text: anyText,
  day: anyDay,
});

export interface Edited {
  week: WeekText;
  /** Lines that may change or go; `undefined`: none, lines are only added. */
  lines: Span | undefined;
  /** Lines may come to another place. */
  isMoved: boolean;
}

type Slot = { path: Path; holder: Facts | unknown[]; key: string | number; value: unknown };

/** All values below `value`. */
function slotsOf(value: unknown, path: Path = []): Slot[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Facts;
  return Object.entries(holder).flatMap(([name, field]) => {
    const key = Array.isArray(value) ? Number(name) : name;
    return [{ path: [...path, key], holder, key, value: field }, ...slotsOf(field, [...path, key])];
  });
}

const at = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(1, list.length)];
const sizeOf = (holder: object): number => Object.keys(holder).length;
const isNamed = ({ key }: Slot): boolean => key !== 'id' && key !== 'week';

/** A value that fits a key. */
function valueFor(key: string, { text, day, which }: Wish): unknown {
  if (key === 'starts' || key === 'ends') return day;
  if (key === 'state') return at(taskStates, which);
  if (key === 'planned' || key === 'period') return { ends: '2025-11-30', starts: day };
  if (key === 'detail') return which % 2 ? text : [text, 'and more'];
  if (key === 'evidence') return [{ href: 'a.md', label: text, id: 'new-proof' }];
  if (key === 'objectives' || key === 'next') return { 'new-step': text };
  if (key === 'tasks') return [{ id: 'new-task', title: text, evidence: [] }];
  if (key === 'blockers') return [{ id: 'new-blocker', text }];
  return text;
}

const keysOf = {
  '': ['title', 'period', 'summary', 'objectives', 'tasks', 'blockers', 'next', 'stamp', 'other'],
  tasks: ['title', 'starts', 'ends', 'planned', 'state', 'detail', 'evidence', 'owner'],
  evidence: ['label', 'href'],
  blockers: ['cause'],
} as const;

/** The week after a wish; `undefined` where it has nothing that fits. */
export function edited(file: string, { facts: before, body }: WeekText, wish: Wish): Edited | undefined {
  const facts = structuredClone(before);
  const slots = slotsOf(facts);
  const lists = slots.filter(({ value }) => Array.isArray(value)) as (Slot & { value: unknown[] })[];
  const done = (lines: Span | undefined, isMoved = false): Edited => ({ week: { facts, body }, lines, isMoved });
  if (wish.kind === 'prose') {
    const lines = body.split('\n');
    lines.splice(wish.where % lines.length, wish.which % 3, ...wish.text.replace(/\r\n?/g, '\n').split('\n'));
    const first = file.split('\n').length - body.split('\n').length + (wish.where % body.split('\n').length);
    return { week: { facts, body: lines.join('\n') }, lines: [first - (body === '' ? 1 : 0), first + 3], isMoved: false };
  }
  if (wish.kind === 'set') {
    const slot = at(
      slots.filter((one) => isNamed(one) && typeof one.value === 'string'),
      wish.which,
    );
    if (!slot) return undefined;
    (slot.holder as Facts)[slot.key] = valueFor(typeof slot.key === 'number' ? 'text' : slot.key, wish);
    if (typeof slot.key === 'string' && ['detail', 'next', 'period'].includes(slot.key)) (slot.holder as Facts)[slot.key] = wish.text;
    return done(linesOf(file, slot.path));
  }
  if (wish.kind === 'remove') {
    const slot = at(slots.filter(isNamed), wish.which);
    if (!slot) return undefined;
    const lines = linesWith(file, slot.path, sizeOf(slot.holder) === 1);
    if (Array.isArray(slot.holder)) slot.holder.splice(Number(slot.key), 1);
    else delete slot.holder[slot.key];
    return done(lines);
  }
  if (wish.kind === 'add') {
    const maps: { path: Path; value: Facts; kind: keyof typeof keysOf }[] = [{ path: [], value: facts, kind: '' }];
    for (const { path, value, holder } of slots) {
      const kind = path.at(-2);
      if (Array.isArray(holder) && (kind === 'tasks' || kind === 'evidence' || kind === 'blockers') && typeof value === 'object' && value)
        maps.push({ path, value: value as Facts, kind });
    }
    const map = at(maps, wish.which);
    const key =
      map &&
      at(
        keysOf[map.kind].filter((name) => !(name in map.value)),
        wish.where,
      );
    if (!map || !key) return undefined;
    map.value[key] = valueFor(key, wish);
    return done(linesAround(file, map.path));
  }
  const list = at(wish.kind === 'move' ? lists.filter(({ value }) => value.length > 1) : lists, wish.which);
  if (!list) return undefined;
  const from = wish.where % Math.max(1, list.value.length);
  if (wish.kind === 'insert') {
    const id = `new-${wish.where}`;
    const item = { tasks: { title: wish.text, id }, blockers: { id, text: wish.text }, evidence: { id, href: 'a.md', label: wish.text } };
    list.value.splice(from, 0, item[String(list.key) as keyof typeof item] ?? wish.text);
    return done(linesAround(file, list.path));
  }
  const lines = linesWith(file, [...list.path, from], false);
  const [item] = list.value.splice(from, 1);
  list.value.splice(wish.day.length + wish.which, 0, item);
  return done(lines, true);
}
