import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { applyRemedy } from '../../../../src/write/judge/apply-remedy.ts';
import { runs } from '../../../runs.ts';
import { EDITED, first } from './broken-weeks.ts';
import { bothSay } from './on-disk.ts';

const days = ['2025-09-08', '2025-09-12', '2025-09-01', '2025-09-31', '2029-01-01', '1925-01-01', '08/09/2025', ''];
const odd = fc.constantFrom<unknown>(
  '',
  ' ',
  'x y',
  5,
  0,
  true,
  [],
  ['lan'],
  {},
  { a: 'b' },
  'https://x.example',
  '0a1b2c3',
  'javascript:x',
  '../../../x.pdf',
);
/** Mostly a value of its kind. */
const of = (...values: unknown[]) => fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...values) }, { weight: 1, arbitrary: odd });
const group = (keys: Record<string, fc.Arbitrary<unknown>>) => fc.record(keys, { requiredKeys: [] });
const list = (item: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 8, arbitrary: fc.array(item, { maxLength: 3 }) }, { weight: 1, arbitrary: odd });

const id = of('a', 'b', 'c', 'd', 'T2');
const period = fc.oneof(group({ starts: of(...days), ends: of(...days) }), odd);
const task = fc.oneof(
  {
    weight: 8,
    arbitrary: group({
      id,
      title: of('Load', 'A', 'B'),
      starts: of(...days),
      ends: of(...days),
      planned: period,
      owner: of('lan', 'minh', 'lann', ['lan', 'zoe'], ['lan', 'minh']),
      state: of('planned', 'doing', 'done', 'don'),
      milestone: of('build', 'biuld'),
      continues: id,
      evidence: list(group({ id, label: of('L'), href: of('https://x.example/y', '../../../x.pdf', 'a\\b') })),
      detail: of('D', ['D', 'E'], []),
      onwer: of('lan'),
    }),
  },
  { weight: 1, arbitrary: odd },
);
const facts = group({
  week: of(2, 2, 2, 1, 3, 9, '2', 2.5),
  title: of('Week 2'),
  period,
  summary: of('Short'),
  objectives: of({ learn: 'Learn' }, { '1st': 'A' }, ['a']),
  tasks: list(task),
  blockers: list(group({ id, text: of('B'), cause: of('C'), resolved: id })),
  next: of({ go: 'Go' }),
  draft: of(true, 'yes'),
  titel: of('x'),
});

const text = (value: object): string => `---\n${stringify(value, { version: '1.1' })}---\n`;

it('whatever the facts are, the page says what the check says, each at a path, and a remedy leaves facts', () => {
  fc.assert(
    fc.property(facts, (value) => {
      const { page, check, found } = bothSay({ 'en/worklog/week-01.md': first, [EDITED]: text(value) }, EDITED);
      expect(page).toEqual(check);
      for (const { remedy } of found) if (remedy) expect(applyRemedy(value, remedy)).not.toEqual(value);
    }),
    { numRuns: runs(60) },
  );
});
