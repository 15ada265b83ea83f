// The week of a page: from its folder or file, then its title, then the number shown in the menu.
import type { SourcePage } from '../source-page.ts';
import { unaccented } from './folded.ts';
import { weekNamed } from './headings.ts';

export interface WeekNumber {
  number: number;
  /** Other numbers on the page, with their positions. */
  against: { place: 'folder' | 'title' | 'pre' | 'weight'; number: number }[];
}

const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/** The last folder, or the file's own name if it is not an index. */
function ownName(file: string): { name: string; parent: string } {
  const parts = file.split('/');
  const base = (parts.pop() ?? '').replace(/\.(?:[a-z]{2}(?:-[a-z]+)?\.)?(?:md|markdown|html)$/i, '');
  const index = /^_?index$/i.test(base);
  return { name: index ? (parts.pop() ?? '') : base, parent: parts.join('/') };
}

/** `1.8.` of a folder or of `pre`: the second number, unless there is a third. */
const secondNumber = (numbering: string): number | undefined => {
  const [, second, third] = /(?:^|[^\d.])\d{1,2}\.(\d{1,2})(\.\d)?/.exec(` ${numbering}`) ?? [];
  return second && !third ? Number(second) : undefined;
};

const sane = (number: number | undefined): number | undefined => (number !== undefined && number >= 1 && number <= 99 ? number : undefined);

export function weekNumber(page: SourcePage): WeekNumber | undefined {
  const { name, parent } = ownName(page.file);
  if (/^\d+\.\d+\.\d+/.test(name)) return undefined;
  const title = text(page.data['title']);
  const pre = text(page.data['pre']).replace(/<[^>]*>/g, ' ');
  const below = /worklog|work-log|nhat[ _-]?ky/.test(unaccented(parent));
  const found = {
    name: sane(weekNamed(name.replace(/[_-]+/g, ' ').replace(/([a-z])(\d)/gi, '$1 $2'))),
    folder: below ? sane(secondNumber(name)) : undefined,
    title: sane(weekNamed(title)),
    pre: below ? sane(secondNumber(pre)) : undefined,
    weight: sane(Number(text(page.data['weight'])) || undefined),
  };
  const number = found.name ?? found.folder ?? found.title ?? found.pre;
  if (number === undefined) return undefined;
  const against = (['folder', 'title', 'pre', 'weight'] as const).flatMap((place) => {
    const other = found[place];
    return other === undefined || other === number ? [] : [{ place, number: other }];
  });
  return { number, against };
}
