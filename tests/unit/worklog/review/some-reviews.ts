// Reviews for tests: short to write by hand, and any review for property tests.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { Rubric } from '../../../../src/site/site.ts';
import { type FiledReview, type Review, reviewFile } from '../../../../src/worklog/review/review.ts';
import { verdicts } from '../../../../src/worklog/review/verdicts.ts';

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

export const review = (week: number, date: string, more: Partial<Review> = {}): FiledReview => {
  const said: Review = { reviewer: 'ha', date, lang: 'en', verdict: 'accepted', ...more };
  return { ...said, week, file: reviewFile({ ...said, week }) };
};

export const rubric: Rubric = {
  threshold: 80,
  scale: 10,
  parts: [
    {
      id: 'worklog',
      name: 'Worklog',
      weight: 60,
      criteria: [
        { id: 'evidence', name: 'Evidence', weight: 2 },
        { id: 'plan', name: 'Plan', weight: 1 },
      ],
    },
    { id: 'talk', name: 'Talk', weight: 40, criteria: [] },
  ],
};

const anyText = fc
  .oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
    fc
      .array(
        fc.constantFrom(
          'yes',
          'null',
          'tháng mười',
          ' ',
          '\n',
          '\n\n',
          '#',
          ': ',
          '- ',
          '"',
          "'",
          '\\',
          '\t',
          '|',
          '2025-11-10',
          '0x1f',
          '\u0085',
          '\ufeff',
          '---',
          '...',
          '{',
          '&a',
          '!x',
          '\r',
        ),
        { minLength: 1, maxLength: 8 },
      )
      .map((parts) => parts.join('')),
  )
  .filter((text) => text.trim() !== '')
  .map((text) => text.trim());

const anyId = fc.stringMatching(/^[a-z][a-z0-9]{0,6}(-[a-z0-9]{1,4}){0,2}$/);

/** Any review that passes the schema, with every character that YAML could misread. */
export const anyReview: fc.Arbitrary<Review> = fc
  .record({
    reviewer: anyId,
    date: fc.constantFrom('2025-11-10', '2024-02-29'),
    lang: fc.constantFrom('en', 'vi', 'no', 'pt-BR'),
    verdict: fc.constantFrom(...verdicts),
    scores: fc.option(fc.dictionary(anyId, fc.double({ min: 0, max: 10, noNaN: true }), { minKeys: 1, maxKeys: 4 }), { nil: undefined }),
    remarks: fc.option(
      fc.array(fc.record({ id: anyId, text: anyText, task: fc.option(anyId, { nil: undefined }) }), { minLength: 1, maxLength: 3 }),
      { nil: undefined },
    ),
    summary: fc.option(anyText, { nil: undefined }),
    seal: fc.option(fc.constant(`v1:${'0f'.repeat(32)}`), { nil: undefined }),
  })
  .map((said) => JSON.parse(JSON.stringify(said)) as Review);
