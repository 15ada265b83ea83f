import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ID } from '../../../../src/site/ids.ts';
import { type FilledForm, type FormFacts, filledReview } from '../../../../src/worklog/review/filled-review.ts';
import { reviewSchema } from '../../../../src/worklog/review/review.ts';
import { verdicts } from '../../../../src/worklog/review/verdicts.ts';

const seal = `v1:${'0f'.repeat(32)}`;
const facts: FormFacts = { week: 8, lang: 'en', scale: 10, taken: ['w08-r1', 'w08-r3'], id: ID.source, seal };
const blank: FilledForm = { reviewer: 'ha', date: '2025-11-10', verdict: 'changes', scores: {}, remarks: [], summary: '', sign: false };

const faultsOf = (form: Partial<FilledForm>, more: Partial<FormFacts> = {}) => {
  const found = filledReview({ ...blank, ...form }, { ...facts, ...more });
  return 'verdict' in found ? [] : found;
};

describe('a complete form', () => {
  it('is a review with what was entered and nothing else', () => {
    expect(filledReview(blank, facts)).toEqual({ reviewer: 'ha', date: '2025-11-10', lang: 'en', verdict: 'changes' });
  });

  it('numbers remarks with unused ids', () => {
    const found = filledReview({ ...blank, remarks: [{ text: ' one ' }, { text: 'two', task: 'w8-shop' }] }, facts);
    expect(found).toMatchObject({
      remarks: [
        { id: 'w08-r2', text: 'one' },
        { id: 'w08-r4', text: 'two', task: 'w8-shop' },
      ],
    });
  });

  it('leaves out what was not scored, and accepts a decimal comma', () => {
    expect(filledReview({ ...blank, scores: { evidence: '7,5', plan: ' ', format: '0' } }, facts)).toMatchObject({
      scores: { evidence: 7.5, format: 0 },
    });
  });

  it('has the seal of the page when the week is signed off', () => {
    expect(filledReview({ ...blank, verdict: 'accepted', sign: true }, facts)).toMatchObject({ seal });
    expect(filledReview({ ...blank, verdict: 'accepted' }, facts)).not.toHaveProperty('seal');
  });
});

describe('an incomplete form', () => {
  it('reports everything that is missing at once', () => {
    expect(faultsOf({ reviewer: '', date: '', verdict: '' }).map(({ kind }) => kind)).toEqual(['reviewer', 'date', 'verdict']);
  });

  it('refuses scores beyond the scale and values that are not numbers', () => {
    expect(faultsOf({ scores: { a: '11', b: '-1', c: '?', d: '10' } })).toEqual([
      { kind: 'score', id: 'a', points: '11' },
      { kind: 'score', id: 'b', points: '-1' },
      { kind: 'score', id: 'c', points: '?' },
    ]);
  });

  it('names an empty remark by its number', () => {
    expect(faultsOf({ remarks: [{ text: 'said' }, { text: ' ' }] })).toEqual([{ kind: 'remark', number: 2 }]);
  });

  it('signs off only accepted weeks that could be read', () => {
    expect(faultsOf({ sign: true })).toEqual([{ kind: 'seal' }]);
    expect(faultsOf({ sign: true, verdict: 'accepted' }, { seal: undefined })).toEqual([{ kind: 'seal' }]);
  });
});

const typed = fc.oneof(fc.string(), fc.double({ noNaN: true }).map(String), fc.constantFrom('', ' ', '3', '10', '1e1', '0x3'));

it('never gives a review that the schema refuses, whatever is typed', () => {
  const form = fc.record({
    reviewer: fc.oneof(fc.string(), fc.constant('ha')),
    date: fc.constantFrom('2025-11-10', '', 'x'),
    verdict: fc.constantFrom(...verdicts, '', 'fine'),
    scores: fc.dictionary(fc.constantFrom('evidence', 'plan'), typed),
    remarks: fc.array(fc.record({ text: fc.string() }), { maxLength: 3 }),
    summary: fc.string(),
    sign: fc.boolean(),
  });
  fc.assert(
    fc.property(form, (filled) => {
      const found = filledReview(filled, facts);
      if ('verdict' in found) {
        expect(reviewSchema.safeParse(found).success).toBe(true);
        for (const score of Object.values(found.scores ?? {})) expect(score <= facts.scale).toBe(true);
      } else expect(found.length).toBeGreaterThan(0);
    }),
  );
});
