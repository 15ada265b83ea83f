import { expect, test } from 'vitest';
import { reviewEn } from '../../../src/i18n/en/review.ts';
import { reviewVi } from '../../../src/i18n/vi/review.ts';

const step = { week: 4, count: 3, why: '' };

test('of several weeks that wait, one is named only if it is the worst', () => {
  const said = [reviewEn, reviewVi].map(({ steps }) => [
    steps.waiting.text({ ...step, weeks: 3, isWorst: true }),
    steps.waiting.text({ ...step, weeks: 3, isWorst: false }),
    steps.waiting.text({ ...step, weeks: 1, isWorst: false }),
  ]);
  expect(said).toEqual([
    ['3 weeks wait for your review; week 4 needs the closest look.', '3 weeks wait for your review.', 'Week 4 waits for your review.'],
    ['3 tuần đang chờ bạn nhận xét; tuần 4 cần xem kỹ nhất.', '3 tuần đang chờ bạn nhận xét.', 'Tuần 4 đang chờ bạn nhận xét.'],
  ]);
});
