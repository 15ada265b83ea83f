import { describe, expect, it } from 'vitest';
import { type ReviewFeedOf, reviewFeed } from '../../../src/outputs/review-feed.ts';
import { siteSchema } from '../../../src/site/site.ts';
import { review, rubric } from '../worklog/review/some-reviews.ts';

const site = siteSchema.parse({
  name: 'R&D log',
  description: 'What we did',
  languages: ['en', 'vi'],
  people: [{ id: 'ha', name: 'Hà', role: 'mentor' }],
  rubric,
});
const first = review(8, '2025-11-10', {
  verdict: 'changes',
  lang: 'vi',
  scores: { evidence: 6, plan: 3 },
  remarks: [{ id: 'units', text: 'Thiếu <đơn vị>' }],
});
const second = review(8, '2025-11-17', { seal: `v1:${'0f'.repeat(32)}` });

const of = (more: Partial<ReviewFeedOf['weeks'][number]> = {}): ReviewFeedOf => ({
  site,
  address: { origin: 'https://team.example', base: '/report/' },
  language: 'en',
  weeks: [{ week: 8, path: 'worklog/week-08', reviews: [first, second], seal: { state: 'sealed', review: second }, ...more }],
});
const titles = (xml: string) => [...xml.matchAll(/<title type="html"><!\[CDATA\[(.*?)\]\]>/g)].map(([, title]) => title);

describe('the feed of reviews', () => {
  it('has an entry for each review, the newest first', () => {
    expect(titles(reviewFeed(of()))).toEqual(['Week 8: accepted, Hà', 'Week 8: changes requested, Hà']);
  });

  it('has the points of each scored part, and remarks in their own language with a link to their place', () => {
    const xml = reviewFeed(of());
    expect(xml).toContain('<li>Worklog: 30 / 60</li>');
    expect(xml).toContain(
      '<a href="https://team.example/report/worklog/week-08/#remark-units"><span lang="vi">Thiếu &lt;đơn vị&gt;</span></a>',
    );
  });

  it('has no points for a part of which only some criteria are scored', () => {
    const partly = review(8, '2025-11-10', { scores: { evidence: 6, talk: 7.5 } });
    const xml = reviewFeed(of({ reviews: [partly] }));
    expect(xml).toContain('<ul><li>Worklog, partially scored: 1 of 2 criteria</li><li>Talk: 30 / 40</li></ul>');
    const vi = reviewFeed({ ...of({ reviews: [review(8, '2025-11-10', { scores: { plan: 0 } })] }), language: 'vi' });
    expect(vi).toContain('<ul><li>Worklog, chấm một phần: 1 trên 2 tiêu chí</li></ul>');
    expect(reviewFeed(of({ reviews: [review(8, '2025-11-10', { scores: { evidence: 11 } })] }))).not.toContain('<ul>');
  });

  it('has an entry for a week that changed since sign-off, on the day of the edit', () => {
    const xml = reviewFeed(of({ seal: { state: 'broken', review: second }, changed: '2025-11-20' }));
    expect(titles(xml)[0]).toBe('Week 8: Changed since sign-off');
    expect(xml).toContain('<updated>2025-11-20T00:00:00.000Z</updated>');
    expect(xml).toContain(`${second.file}#broken</id>`);
  });

  it('is the same for the same content, also without a review', () => {
    expect(reviewFeed(of())).toBe(reviewFeed(of()));
    expect(titles(reviewFeed({ ...of(), weeks: [] }))).toEqual([]);
  });
});
