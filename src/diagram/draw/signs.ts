// The signs that show the change of a part between two versions without color.
import type { ChangeKind } from '../diff/together.ts';
import type { Shown } from '../model/shown.ts';

export const signs: Readonly<Record<ChangeKind, string>> = { added: '+', removed: '−', changed: '~' };

/** The change of an arrow that represents these relations: that of the first one that changed. */
export const changeOf = (stands: readonly string[], changes: ReadonlyMap<string, ChangeKind>): ChangeKind | undefined =>
  stands.flatMap((id) => changes.get(id) ?? [])[0];

/** The shown parts, with the sign of its change on each arrow's disc instead of step numbers: for the drawing of a difference. */
export function withSigns({ elements, relations }: Shown, changes: ReadonlyMap<string, ChangeKind>): Shown {
  return {
    elements,
    relations: relations.map((relation) => {
      const change = changeOf(relation.stands, changes);
      return { ...relation, numbers: change === undefined ? [] : [signs[change]] };
    }),
  };
}
