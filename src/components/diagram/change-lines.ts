// The changes between two versions of a diagram, as lines for a page: the full list and the short list use the same ones.

import type { Version } from '../../content/diagrams.ts';
import { changeAnchors } from '../../diagram/diff/anchors.ts';
import type { Changes } from '../../diagram/diff/changes.ts';
import { difference } from '../../diagram/diff/difference.ts';
import type { ChangeKind } from '../../diagram/diff/together.ts';
import type { Element, Relation } from '../../diagram/model/diagram.ts';
import type { DiagramMessages } from '../../i18n/en/diagram.ts';
import { diagramMessages } from '../../i18n/messages.ts';
import { arrowAfter } from '../../site/direction.ts';
import { localizedText } from '../../site/localized-text.ts';
import type { Words } from '../../site/words.ts';

type Field = keyof DiagramMessages['fields'];

/** A field that differs, with its text in both versions; `undefined` where a version does not have it, or it is not text. */
export interface FieldChange {
  field: Field;
  before: string | undefined;
  after: string | undefined;
}

export interface ChangeLine {
  kind: ChangeKind;
  text: string;
  /** Empty unless the item is in both versions. */
  fields: readonly FieldChange[];
  /** The id of the line on the changes page. */
  anchor: string;
}

export interface ChangeLines {
  elements: readonly ChangeLine[];
  relations: readonly ChangeLine[];
  flows: readonly ChangeLine[];
  /** Of each flow that is in both versions. */
  steps: readonly { title: string; lines: readonly ChangeLine[] }[];
}

export const marks = ['added', 'removed', 'changed'] as const satisfies readonly ChangeKind[];

/** The text of a field, where it has one that a reader understands. */
type FieldText = (field: Field, value: unknown) => string | undefined;

function linesOf<T, F extends keyof T & Field>(
  { added, removed, changed }: Changes<T, F>,
  text: (one: T) => string,
  anchor: (one: T) => string,
  fieldText: FieldText,
): ChangeLine[] {
  const line = (kind: ChangeKind, one: T, fields: readonly FieldChange[] = []) => ({ kind, text: text(one), fields, anchor: anchor(one) });
  return [
    ...added.map((one) => line('added', one)),
    ...removed.map((one) => line('removed', one)),
    ...changed.map(({ before, after, fields }) =>
      line(
        'changed',
        after,
        fields.map((field) => ({ field, before: fieldText(field, before[field]), after: fieldText(field, after[field]) })),
      ),
    ),
  ];
}

/** The changes from `earlier` to `version`, in `language`. */
export function changeLines(earlier: Version, version: Version, language: string): ChangeLines {
  const found = difference(earlier.facts, version.facts);
  const names = new Map([...earlier.facts.elements, ...version.facts.elements].map(({ id, name }) => [id, localizedText(name, language)]));
  const arrow = ({ from, to, label }: Relation) =>
    `${names.get(from) ?? from} ${arrowAfter(names.get(from) ?? from)} ${names.get(to) ?? to}${label ? `: ${localizedText(label, language)}` : ''}`;
  const fieldText: FieldText = (field, value) => {
    if (value === undefined || field === 'kind' || field === 'tags' || field === 'code' || field === 'docs') return undefined;
    if (field === 'parent' || field === 'from' || field === 'to') return names.get(String(value));
    return field === 'number' ? String(value) : localizedText(value as Words, language);
  };
  const { added, removed, changed } = found.flows;
  return {
    elements: linesOf(
      found.elements,
      ({ name }: Element) => localizedText(name, language),
      ({ id }) => changeAnchors.element(id),
      fieldText,
    ),
    relations: linesOf(found.relations, arrow, ({ id }) => changeAnchors.relation(id), fieldText),
    flows: linesOf(
      { added, removed, changed: [] },
      ({ title }) => localizedText(title, language),
      ({ id }) => changeAnchors.flow(id),
      fieldText,
    ),
    steps: changed.map(({ after, steps }) => ({
      title: localizedText(after.title, language),
      lines: linesOf(
        steps,
        ({ number, title }) => `${number}. ${localizedText(title, language)}`,
        ({ key }) => changeAnchors.step(after.id, key),
        fieldText,
      ),
    })),
  };
}

/** How many components and connections differ: `3 added, 1 removed`. */
export function changeCounts(earlier: Version, version: Version, language: string): string {
  const { elements, relations } = difference(earlier.facts, version.facts);
  const d = diagramMessages(language);
  const counts = marks.map((mark) => ({ mark, count: elements[mark].length + relations[mark].length })).filter(({ count }) => count > 0);
  return counts.length === 0 ? d.noChanges : counts.map(({ mark, count }) => d.counted(count, mark)).join(', ');
}

/** Names beyond these are counted. */
const NAMED = 3;

/** The changes in one line: the components by name, `added Session Manager, IAM, SSM endpoint and 1 more; changed Dashboard`. */
export function changeSummary(earlier: Version, version: Version, language: string): string {
  const { elements } = changeLines(earlier, version, language);
  const d = diagramMessages(language);
  const parts = marks.flatMap((mark) => {
    const names = elements.filter(({ kind }) => kind === mark).map(({ text }) => text);
    if (names.length === 0) return [];
    const more = names.length > NAMED + 1 ? ` ${d.andMore(names.length - NAMED)}` : '';
    return [`${d.marks[mark]} ${names.slice(0, more ? NAMED : names.length).join(', ')}${more}`];
  });
  return parts.length > 0 ? `${parts.join('; ')}.` : `${changeCounts(earlier, version, language)}.`;
}
