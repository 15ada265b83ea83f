// The signs that say without color what became of a part between two versions.
import type { ChangeKind } from '../diff/together.ts';
import type { Shown } from '../model/shown.ts';

export const signs: Readonly<Record<ChangeKind, string>> = { added: '+', removed: '−', changed: '~' };

/** What is shown, with the sign of its change on each arrow's disc in place of steps' numbers: for the drawing of a difference. */
export function withSigns({ elements, relations }: Shown, changes: ReadonlyMap<string, ChangeKind>): Shown {
  const signOf = (stands: readonly string[]) => stands.flatMap((id) => changes.get(id) ?? [])[0];
  return {
    elements,
    relations: relations.map((relation) => {
      const change = signOf(relation.stands);
      return { ...relation, numbers: change === undefined ? [] : [signs[change]] };
    }),
  };
}
