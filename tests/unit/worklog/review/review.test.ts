import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { placeOfReview, reviewFile, reviewSchema, reviewsOfWeek } from '../../../../src/worklog/review/review.ts';
import { reviewText } from '../../../../src/worklog/review/review-text.ts';
import { anyReview, review } from './some-reviews.ts';

describe('the file of a review', () => {
  it('is named after week, day and reviewer, which can be read from its name', () => {
    const place = { week: 8, date: '2025-11-10', reviewer: 'thay-ha' };
    expect(reviewFile(place)).toBe('reviews/week-08/2025-11-10-thay-ha.yaml');
    expect(placeOfReview('reviews/week-08/2025-11-10-thay-ha.yaml')).toEqual(place);
  });

  it.each([
    'reviews/week-8/2025-11-10-ha.yaml',
    'reviews/week-08/2025-02-30-ha.yaml',
    'reviews/week-08/2025-11-10-Ha.yaml',
    'reviews/week-08/2025-11-10-ha.yml',
    'reviews/week-08/old/2025-11-10-ha.yaml',
    'reviews/week-08/2025-11-10.yaml',
  ])('%s is not named as a review', (path) => {
    expect(placeOfReview(path)).toBeUndefined();
  });

  it('reviews of a week are in the order of days, of one day in the order of reviewers', () => {
    const reviews = [
      review(8, '2025-11-12'),
      review(8, '2025-11-10', { reviewer: 'minh' }),
      review(9, '2025-11-01'),
      review(8, '2025-11-10'),
    ];
    expect(reviewsOfWeek(reviews, 8).map(({ file }) => file.slice('reviews/week-08/'.length))).toEqual([
      '2025-11-10-ha.yaml',
      '2025-11-10-minh.yaml',
      '2025-11-12-ha.yaml',
    ]);
  });
});

describe('the text of a review', () => {
  it('is short where the text is plain, and keeps lines as lines', () => {
    const text = reviewText({
      reviewer: 'thay-ha',
      date: '2025-11-10',
      lang: 'en',
      verdict: 'changes',
      scores: { evidence: 7.5 },
      remarks: [{ id: 'w08-r1', task: 'mend-login', text: 'Show the commit' }],
      summary: 'Good: a first meeting.\n\nMore evidence, please.',
    });
    expect(text).toBe(`reviewer: thay-ha
date: 2025-11-10
lang: en
verdict: changes
scores:
  evidence: 7.5
remarks:
  - id: w08-r1
    task: mend-login
    text: Show the commit
summary: |-
  Good: a first meeting.

  More evidence, please.
`);
  });

  it('keeps every text a string', () => {
    const text = reviewText({ reviewer: 'on', date: '2025-11-10', lang: 'no', verdict: 'accepted', summary: 'Yes' });
    expect(reviewSchema.parse(parse(text, { version: '1.1' }))).toMatchObject({ reviewer: 'on', lang: 'no', summary: 'Yes' });
  });

  it('reads back as the same review, whatever its text', () => {
    fc.assert(
      fc.property(anyReview, (said) => {
        const text = reviewText(said);
        expect(reviewSchema.parse(parse(text))).toEqual(reviewSchema.parse(said));
        expect(reviewSchema.parse(load(text))).toEqual(reviewSchema.parse(said));
      }),
    );
  });
});
