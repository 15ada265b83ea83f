// Places discs of all arrows, then labels, each in the first good free place; those with the least room choose first.
import { type Box, DISC, type Point, type TextBlock } from '../model/laid-out.ts';
import type { ShownRelation } from '../model/shown.ts';
import { boxAround } from './boxes.ts';
import { discsOn } from './discs.ts';
import { labelFor } from './labels.ts';
import { type Scene, surroundings } from './scene.ts';

export interface Notes {
  discs: readonly Point[];
  text: TextBlock | undefined;
}

/** Labels and discs of each arrow, in order. */
export function annotate(relations: readonly ShownRelation[], scene: Scene): Notes[] {
  const around = surroundings(scene);
  const length = (nth: number) => (around[nth]?.own ?? []).reduce((sum, { width, height }) => sum + width + height, 0);
  const order = relations.map((_, nth) => nth).sort((a, b) => length(a) - length(b) || a - b);
  const taken: Box[] = [];
  const discs = new Map<number, Point[]>();
  const texts = new Map<number, TextBlock>();
  for (const nth of order) {
    const [relation, near] = [relations[nth], around[nth]];
    if (!relation || !near) continue;
    const found = discsOn(relation.numbers.length, near, scene.page, taken);
    discs.set(nth, found);
    taken.push(...found.map((disc) => boxAround(disc, DISC)));
  }
  for (const nth of order) {
    const [relation, near] = [relations[nth], around[nth]];
    if (relation?.label === undefined || !near) continue;
    const text = labelFor(relation.label, near, scene.page, taken, scene.strict);
    if (!text) continue;
    texts.set(nth, text);
    taken.push(text.box);
  }
  return relations.map((_, nth) => ({ discs: discs.get(nth) ?? [], text: texts.get(nth) }));
}
