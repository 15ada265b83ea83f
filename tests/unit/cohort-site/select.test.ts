// Filters and orders of the desk.
import { assert, constantFrom, property, record, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Keys, readKeys } from '../../../src/cohort-site/row/keys.ts';
import { type Choice, choiceIn, folded, orders, searchOf, selected } from '../../../src/cohort-site/row/select.ts';
import { runs } from '../../runs.ts';

const none: Choice = { mentor: '', group: '', state: '', team: '', sort: 'urgency' };
const candidate = (name: string, keys: string): { name: string; keys: Keys } => ({ name, keys: readKeys(keys) });
const teams = [
  candidate('Đà Nẵng 10', 'lan|hcm|mentor waiting|0.5|2026-11-20|3'),
  candidate('Hà 2', 'lan|hn|missing|0.9|2026-11-01|'),
  candidate('Bình', 'minh|hcm||||0'),
  candidate('Hà 10', '|hn|mentor|0.1||7'),
];
const names = (choice: Partial<Choice>): string[] => selected(teams, { ...none, ...choice }, 'vi').map(({ name }) => name);

describe('filters', () => {
  it('keep the order of urgency', () => {
    expect(names({})).toEqual(['Đà Nẵng 10', 'Hà 2', 'Bình', 'Hà 10']);
  });

  it('choose by mentor, group, state and a part of the name, all at once', () => {
    expect(names({ mentor: 'lan' })).toEqual(['Đà Nẵng 10', 'Hà 2']);
    expect(names({ group: 'hcm' })).toEqual(['Đà Nẵng 10', 'Bình']);
    expect(names({ state: 'mentor' })).toEqual(['Đà Nẵng 10', 'Hà 10']);
    expect(names({ mentor: 'lan', state: 'mentor' })).toEqual(['Đà Nẵng 10']);
    expect(names({ mentor: 'lan', team: 'da nang' })).toEqual(['Đà Nẵng 10']);
    expect(names({ mentor: 'nobody' })).toEqual([]);
  });

  it('find a name without its marks', () => {
    expect(folded('Đà NẴNG')).toBe('da nang');
  });
});

describe('orders', () => {
  it('sort numbers in names as numbers', () => {
    expect(names({ sort: 'name' })).toEqual(['Bình', 'Đà Nẵng 10', 'Hà 2', 'Hà 10']);
  });

  it('put what is not recorded last', () => {
    expect(names({ sort: 'score' })).toEqual(['Hà 10', 'Đà Nẵng 10', 'Hà 2', 'Bình']);
    expect(names({ sort: 'activity' })).toEqual(['Hà 2', 'Đà Nẵng 10', 'Bình', 'Hà 10']);
    expect(names({ sort: 'remarks' })).toEqual(['Hà 10', 'Đà Nẵng 10', 'Bình', 'Hà 2']);
  });
});

describe('the address', () => {
  it('contains nothing when nothing is chosen', () => {
    expect(searchOf(none)).toBe('');
    expect(choiceIn('?unrelated=1')).toEqual(none);
  });

  it('ignores an unknown order', () => {
    expect(choiceIn('?sort=constructor')).toEqual(none);
  });

  it('contains every choice as it was made', () => {
    const choices = record({ mentor: string(), group: string(), state: string(), team: string(), sort: constantFrom(...orders) });
    assert(
      property(choices, (choice) => {
        const wellFormed = Object.values(choice).every((text) => text.isWellFormed());
        if (wellFormed) expect(choiceIn(searchOf(choice))).toEqual(choice);
      }),
      { numRuns: runs(200) },
    );
  });
});
