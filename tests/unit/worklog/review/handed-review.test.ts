import { describe, expect, it } from 'vitest';
import { handedKey, readHanded } from '../../../../src/worklog/review/handed-review.ts';
import { reviewFile } from '../../../../src/worklog/review/review-path.ts';

const path = reviewFile({ week: 8, date: '2025-11-10', reviewer: 'ha' });

describe('a review on its way to the page that publishes it', () => {
  it('arrives with its path, its text and its week', () => {
    expect(readHanded(JSON.stringify({ path, text: 'verdict: accepted\n' }))).toEqual({ path, text: 'verdict: accepted\n', week: 8 });
  });

  it.each([
    ['nothing is stored', null],
    ['it is not JSON', 'review'],
    ['it is not an object', 'null'],
    ['it has no text', JSON.stringify({ path })],
    ['its path is not that of a review', JSON.stringify({ path: '.github/workflows/site.yml', text: 'a' })],
    ['its path leads out of its folder', JSON.stringify({ path: 'reviews/week-08/../../2025-11-10-ha.yaml', text: 'a' })],
  ])('is refused if %s', (_, stored) => {
    expect(readHanded(stored)).toBeUndefined();
  });

  it('is stored for its site alone: another one may share the origin', () => {
    expect(handedKey('/team-a/')).not.toBe(handedKey('/team-b/'));
  });
});
