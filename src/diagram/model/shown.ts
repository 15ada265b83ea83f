// What one drawing shows: the elements and arrows of a view, in one language. Layout, drawing and exports read only this.
import type { RelationKind } from './diagram.ts';
import type { OwnKind } from './kinds.ts';

export interface Place {
  row: number | undefined;
  column: number | undefined;
}

export interface ShownElement {
  id: string;
  kind: string;
  /** How a kind of the team looks; none for one of the tool. */
  look?: Pick<OwnKind, 'color' | 'glyph'> | undefined;
  name: string;
  technology: string | undefined;
  tags: readonly string[];
  /** Id of the group around it, if that group is shown. */
  parent: string | undefined;
  /** True for a group that is drawn open, with others in it. */
  open: boolean;
  at: Place;
  narrow: Place;
}

export interface ShownRelation {
  /** Id of the relation; of the first one, if a closed group joins several into one arrow. */
  id: string;
  /** Ids of all relations that this arrow represents. */
  stands: readonly string[];
  from: string;
  to: string;
  label: string | undefined;
  kind: RelationKind;
  /** Numbers of the main flow's steps along it: `7`, `4a`. */
  numbers: readonly string[];
}

export interface Shown {
  elements: readonly ShownElement[];
  relations: readonly ShownRelation[];
}
