// Facts belong in the default language's file. A translation may repeat them, but not contradict them or add ids.
import { resolveLink } from '../../site/links.ts';
import type { Week, WeekWords } from '../../worklog/week.ts';
import { type FactsFile, placeOf, translated } from '../content-tree.ts';
import { type Finding, finding, spoken as spokenPlace } from '../finding.ts';
import { itemPath } from '../item-path.ts';
import { didYouMean } from '../likely.ts';
import type { Path } from '../path.ts';
import type { WeekRule } from './rule.ts';

type Pair = { page: FactsFile & { facts: WeekWords }; original: FactsFile & { facts: Week } };

/** A fact in both files: its name, its position in each, and its values. */
interface Repeated {
  name: string;
  path: Path;
  originalPath: Path;
  value: unknown;
  original: unknown;
}

const spoken = (value: unknown): string => {
  if (value === undefined) return 'not set';
  if (Array.isArray(value)) return [...value].sort().join(', ');
  if (typeof value === 'object' && value !== null && 'starts' in value && 'ends' in value) return `${value.starts} to ${value.ends}`;
  return String(value);
};

/** The target of an evidence link, independent of the language of its file. */
function destination(page: FactsFile, href: string | undefined): unknown {
  if (href === undefined) return undefined;
  const link = resolveLink(page.path, href);
  if (link.kind !== 'page' && link.kind !== 'file') return href;
  return link.file.startsWith(`${page.language}/`) ? `*${link.file.slice(page.language.length)}#${link.hash}` : `${link.file}#${link.hash}`;
}

const taskFacts = ['starts', 'ends', 'planned', 'owner', 'state', 'milestone', 'continues', 'closes'] as const;

const blockerFacts = [
  ['blocks', 'blocked task'],
  ['resolved', 'resolution'],
] as const;

/** Repeated facts except the week's number, which is also in the file's name. */
function* repeated({ page, original }: Pair): Generator<Repeated> {
  const [words, facts] = [page.facts, original.facts];
  if (words.period) yield { name: 'period', path: ['period'], originalPath: ['period'], value: words.period, original: facts.period };
  const twins = new Map(facts.tasks?.map((task) => [task.id, task]));
  for (const task of words.tasks ?? []) {
    const twin = twins.get(task.id);
    if (!twin) continue;
    const [path, originalPath] = [itemPath(page, ['tasks'], task.id), itemPath(original, ['tasks'], task.id)];
    for (const key of taskFacts) {
      if (task[key] === undefined) continue;
      yield {
        name: `${key} of ${task.id}`,
        path: [...path, key],
        originalPath: [...originalPath, key],
        value: task[key],
        original: twin[key],
      };
    }
    for (const { id, href } of task.evidence ?? []) {
      const proof = twin.evidence?.find((one) => one.id === id);
      if (href === undefined || !proof || destination(page, href) === destination(original, proof.href)) continue;
      const name = `evidence ${id} of ${task.id}`;
      const end = (file: FactsFile, list: Path): Path => [...itemPath(file, [...list, 'evidence'], id), 'href'];
      yield { name, path: end(page, path), originalPath: end(original, originalPath), value: href, original: proof.href };
    }
  }
  for (const blocker of words.blockers ?? []) {
    const { id } = blocker;
    const twin = facts.blockers?.find((one) => one.id === id);
    for (const [key, noun] of blockerFacts) {
      if (blocker[key] === undefined || !twin) continue;
      const end = (file: FactsFile): Path => [...itemPath(file, ['blockers'], id), key];
      yield { name: `${noun} of ${id}`, path: end(page), originalPath: end(original), value: blocker[key], original: twin[key] };
    }
  }
}

const isPair = (pair: { page: FactsFile; original: FactsFile | undefined }): pair is Pair =>
  pair.page.kind === 'words' && pair.original?.kind === 'week' && pair.page.facts !== undefined && pair.original.facts !== undefined;

export const translatedFacts: WeekRule = (tree) =>
  translated(tree).flatMap((pair) => {
    if (!isPair(pair)) return [];
    const { page, original } = pair;
    return [...repeated(pair)].flatMap((fact) => {
      if (spoken(fact.value) === spoken(fact.original)) return [];
      const where = placeOf(original, fact.originalPath);
      const what = `the ${fact.name} is ${spoken(fact.value)} here and ${spoken(fact.original)} in ${spokenPlace(where)}`;
      return [finding('fact-differs', placeOf(page, fact.path), what, 'remove it here: facts come from the default language')];
    });
  });

/** Text for something that the original does not have would never be shown. */
export const translatedIds: WeekRule = (tree) =>
  translated(tree).flatMap((pair) => {
    if (!isPair(pair)) return [];
    const { page, original } = pair;
    const findings: Finding[] = [];
    const judge = (noun: string, id: string, path: Path, known: ReadonlySet<string>, part: 'key' | 'value' = 'value') => {
      if (known.has(id)) return;
      const fix = didYouMean(id, [...known], `remove it, or add it to ${original.shown}`);
      findings.push(finding('translation-unknown-id', placeOf(page, path, part), `${original.shown} has no ${noun} "${id}"`, fix));
    };
    for (const key of ['objectives', 'next'] as const) {
      const known = new Set(Object.keys(original.facts[key] ?? {}));
      for (const id of Object.keys(page.facts[key] ?? {})) judge(key === 'next' ? 'next step' : 'objective', id, [key, id], known, 'key');
    }
    for (const key of ['tasks', 'blockers'] as const) {
      const known = new Set((original.facts[key] ?? []).map(({ id }) => id));
      for (const { id } of page.facts[key] ?? []) judge(key.slice(0, -1), id, [...itemPath(page, [key], id), 'id'], known);
    }
    const twins = new Map(original.facts.tasks?.map((task) => [task.id, task]));
    for (const task of page.facts.tasks ?? []) {
      const twin = twins.get(task.id);
      if (!twin) continue;
      const list = [...itemPath(page, ['tasks'], task.id), 'evidence'];
      const known = new Set((twin.evidence ?? []).map(({ id }) => id));
      for (const { id } of task.evidence ?? []) judge(`evidence of ${task.id} with the id`, id, [...itemPath(page, list, id), 'id'], known);
    }
    return findings;
  });
