// Models made by chance: nested groups, arrows between anything, hints that are complete, partial, clashing or none.
import fc from 'fast-check';
import { groupKinds, nodeKinds } from '../../../../src/diagram/model/kinds.ts';
import type { Place, Shown, ShownElement, ShownRelation } from '../../../../src/diagram/model/shown.ts';

const hint = fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined });
const place: fc.Arbitrary<Place> = fc.record({ row: hint, column: hint });
const words = fc.constantFrom(
  'API',
  'Raw events',
  'Internet gateway',
  'Kho dữ liệu báo cáo',
  'EventBridge',
  'Incomprehensibilities',
  '<b>&',
  'x',
);
const none: Place = { row: undefined, column: undefined };

interface Draft {
  group: boolean;
  parent: number;
  name: string;
  technology: string | undefined;
  at: Place;
  narrow: Place;
  hints: boolean;
}

const draft: fc.Arbitrary<Draft> = fc.record({
  group: fc.boolean(),
  parent: fc.nat(30),
  name: words,
  technology: fc.option(words, { nil: undefined }),
  at: place,
  narrow: place,
  hints: fc.boolean(),
});

const arrow = fc.record({ from: fc.nat(60), to: fc.nat(60), label: fc.option(words, { nil: undefined }), numbers: fc.nat(2) });

/** Elements with groups before what is in them; arrows between any two, or from one to itself, but never between a group and what is in it. */
export const shownModels = (most: { elements: number; relations: number }): fc.Arbitrary<Shown> =>
  fc
    .tuple(fc.array(draft, { minLength: 1, maxLength: most.elements }), fc.array(arrow, { maxLength: most.relations }))
    .map(([drafts, arrows]) => {
      const groups: ShownElement[] = [];
      const parents = new Map<string, string | undefined>();
      const elements = drafts.map(({ group, parent, name, technology, at, narrow, hints }, nth): ShownElement => {
        const around = parent % 3 === 0 ? undefined : groups[parent % Math.max(1, groups.length)]?.id;
        const kinds = group ? groupKinds : nodeKinds;
        const element: ShownElement = {
          id: `e${nth}`,
          kind: kinds[nth % kinds.length] ?? 'group',
          name,
          technology,
          tags: [],
          parent: around,
          open: false,
          at: hints ? at : none,
          narrow: hints ? narrow : none,
        };
        if (group) groups.push(element);
        parents.set(element.id, around);
        return element;
      });
      const holding = new Set(parents.values());
      const inside = (id: string, group: string): boolean => {
        const parent = parents.get(id);
        return parent !== undefined && (parent === group || inside(parent, group));
      };
      const relations = arrows.flatMap(({ from, to, label, numbers }, nth): ShownRelation[] => {
        const [a, b] = [`e${from % elements.length}`, `e${to % elements.length}`];
        if (inside(a, b) || inside(b, a)) return [];
        const id = `r${nth}`;
        return [
          {
            id,
            stands: [id],
            from: a,
            to: b,
            label,
            kind: 'request',
            numbers: Array.from({ length: numbers }, (_, at) => String(nth + at)),
          },
        ];
      });
      return { elements: elements.map((element) => ({ ...element, open: holding.has(element.id) })), relations };
    });
