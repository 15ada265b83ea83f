// What every part of the form needs: the site's facts, the week as it is now, what the check says.
import { fill } from '../../i18n/fill.ts';
import type { Facts } from '../edited.ts';
import type { WriteFacts } from '../facts.ts';
import type { FieldFinding } from '../judge/judge-week.ts';
import type { ProseFinding } from '../judge/prose-finding.ts';
import type { Session } from './session.ts';

export type Path = readonly PropertyKey[];

export interface Desk {
  site: WriteFacts;
  session: Session;
  /** What the check says about the week as it is shown. */
  findings: readonly (FieldFinding | ProseFinding)[];
  /** Those of them that are in its text. */
  inProse: readonly ProseFinding[];
  /** Ids that the file has already: they stay when a title changes. */
  kept: ReadonlySet<string>;
  /** Ids of the tasks of all other weeks. */
  taken: ReadonlySet<string>;
  /** Fields that were left, by path: an empty form has no faults yet. */
  touched: ReadonlySet<string>;
  touch(path: Path): void;
}

export const nameOf = (path: Path): string => path.map(String).join('.');

/** The id of the field's element. */
export const fieldId = (path: Path): string => `f-${path.map(String).join('.')}`;

/** The findings of the field at `path` that are to be shown; with `below`, those of all fields in it that are not fields themselves. */
export function findingsAt({ findings, touched }: Desk, path: Path): Desk['findings'] {
  const name = nameOf(path);
  const isTouched = touched.has('') || touched.has(name);
  return isTouched ? findings.filter((finding) => nameOf(finding.path) === name) : [];
}

/** The field at `path`, or what it is in; `undefined` if the form has neither. */
export const fieldAt = (path: Path): HTMLElement | undefined =>
  path.map((_, index) => document.getElementById(fieldId(path.slice(0, path.length - index)))).find((element) => element !== null);

/** Moves to the field at `path`, or to what it is in: a card opens, and has its summary focused. */
export function goTo(path: Path): void {
  const field = fieldAt(path);
  for (let around = field?.closest('details'); around; around = around.parentElement?.closest('details')) around.open = true;
  field?.scrollIntoView({ block: 'center' });
  (field?.matches('li') ? field.querySelector('summary') : field)?.focus();
}

/** A clause of the check as a sentence. A path stays as it is. */
export const sentence = (clause: string): string =>
  clause.replace(/^[^\s/]+(?=\s|$)/, (word) => word.charAt(0).toUpperCase() + word.slice(1)) + (/[.?!…]$/.test(clause) ? '' : '.');

/** What a finding is called. */
export const severityWord = ({ site: { words } }: Desk, severity: FieldFinding['severity']): string =>
  severity === 'error' ? words.error : severity === 'warning' ? words.warning : words.note;

export const say = (text: string, values: Readonly<Record<string, string | number>>): string => fill(text, values);

/** Changes the facts; `path` is the field that is typed in. */
export const change = ({ session }: Desk, next: (facts: Facts) => Facts, path: Path = []): void => session.facts(next, nameOf(path));
