import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writtenWeek } from '../../../../src/check/week-seal.ts';
import { isSeal, sealOf, sealText, weekSeal } from '../../../../src/worklog/review/seal.ts';
import { review, sha256 } from './some-reviews.ts';

const seal = (facts: Record<string, unknown>, body = ''): string => sealOf(sealText(facts, body), sha256);

const file = (text: string): string => {
  const written = writtenWeek(text);
  if (!written) throw new Error('unreadable');
  return sealOf(sealText(written.facts, written.body), sha256);
};

const week = `---
week: 8
title: Họp mặt
period: { starts: 2025-10-28, ends: 2025-11-07 }
objectives:
  meet: Meet in person
tasks:
  - id: meet
    title: First meeting
    starts: 2025-10-28
    owner: [an, binh]
    state: done
    evidence:
      - { id: photo, label: Photo, href: ../a.png }
---

Body, with *words*.
`;

describe('version 1 of a seal', () => {
  it('is pinned: the same text always has the same seal', () => {
    expect(sealText({ week: 8, title: 'A', tasks: [{ title: 'B', id: 'a' }] }, '\nText\n')).toBe(
      '{"body":"Text","facts":{"tasks":[{"id":"a","title":"B"}],"title":"A","week":8}}',
    );
    expect(seal({ week: 1, title: 'Week 1' })).toBe('v1:62b1ccbf3b78b810bc0a73afdc0f88fdece61aea0481363931379dc78a355271');
    expect(file(week)).toBe('v1:8be1a0199de776cbc6d9b61c8766de802d8012f600c263edb55943ba973c00de');
  });

  it('does not change with the order of keys, quotes, line endings, composed letters, draft or stamp', () => {
    const same = [
      week.replace('week: 8\ntitle: Họp mặt\n', 'title: "Họp mặt"\nweek: 8\n'),
      week.replaceAll('\n', '\r\n'),
      `\uFEFF${week}`,
      week.normalize('NFD'),
      week.replace('week: 8', 'draft: true\nstamp: v1:0123\nweek: 8'),
      week.replace('2025-10-28\n', "'2025-10-28'\n"),
      week.replace('week: 8', 'summary:\nweek: 8'),
      `${week}\n\n`,
    ];
    for (const text of same) expect(file(text)).toBe(file(week));
  });

  it.each([
    ['a day', week.replace('2025-10-28\n', '2025-10-29\n')],
    ['a state', week.replace('done', 'doing')],
    ['the order of owners', week.replace('[an, binh]', '[binh, an]')],
    ['a word of the body', week.replace('*words*', '*wörds*')],
    ['an id', week.replace('id: meet', 'id: met')],
    ['a key that is added', week.replace('week: 8', 'summary: Short\nweek: 8')],
  ])('changes with %s', (_name, text) => {
    expect(file(text)).not.toBe(file(week));
  });

  it('ends on front matter that refers to itself', () => {
    const ring: Record<string, unknown> = { week: 1 };
    ring['again'] = ring;
    expect(isSeal(seal(ring))).toBe(true);
  });

  it('is the same for any order of keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 }), { noNullPrototype: true }), fc.string(), (facts, body) => {
        const turned = Object.fromEntries(Object.entries(facts).reverse());
        expect(seal(turned, body)).toBe(seal(facts, body));
      }),
    );
  });
});

describe('the seal of a week', () => {
  const [one, other] = [seal({ week: 1 }), seal({ week: 2 })];

  it('is absent before a sign-off', () => {
    expect(weekSeal([review(8, '2025-11-10')], one)).toEqual({ state: 'none' });
  });

  it('matches until the week is edited', () => {
    const signed = review(8, '2025-11-10', { seal: one });
    expect(weekSeal([signed], one)).toEqual({ state: 'sealed', review: signed });
    expect(weekSeal([signed], other)).toEqual({ state: 'broken', review: signed });
  });

  it('is that of the newest sign-off; a review without one changes nothing', () => {
    const first = review(8, '2025-11-10', { seal: one });
    const second = review(8, '2025-11-12', { seal: other });
    const words = review(8, '2025-11-14', { verdict: 'changes' });
    expect(weekSeal([second, first, words], other)).toEqual({ state: 'sealed', review: second });
    expect(weekSeal([second, first, words], one)).toEqual({ state: 'broken', review: second });
  });

  it('matches when one of several mentors signed off the current text on one day', () => {
    const first = review(8, '2025-11-10', { seal: other });
    const second = review(8, '2025-11-10', { reviewer: 'minh', seal: one });
    expect(weekSeal([first, second], other).state).toBe('sealed');
  });

  it('is unreadable when it is not a digest, and unknown when the week cannot be read', () => {
    expect(weekSeal([review(8, '2025-11-10', { seal: 'v1:abc' })], one).state).toBe('unreadable');
    expect(weekSeal([review(8, '2025-11-10', { seal: `v2:${'0'.repeat(64)}` })], one).state).toBe('unreadable');
    expect(weekSeal([review(8, '2025-11-10', { seal: one })], undefined).state).toBe('unknown');
  });
});
