import { describe, expect, it } from 'vitest';
import { cardOf } from '../../../src/outputs/card-words.ts';

const site = { name: { en: 'Log', vi: 'Nhật ký' } };
const address = { origin: 'https://team.example', base: '/r/' };
const page = (head: string): string =>
  `<!doctype html><html lang="vi"><head>${head}</head><body><meta property="og:title" content="not this"></body></html>`;

describe('the image that a page declares', () => {
  it('has the words that the page declares, in its own language', () => {
    const head =
      '<meta property="og:image" content="https://team.example/r/og/vi/tu%E1%BA%A7n.png"><meta property="og:title" content="A &amp; &quot;B&quot;"><meta property="article:section" content="Tuần 8">';
    expect(cardOf(page(head), site, address)).toEqual({
      file: 'og/vi/tuần.png',
      words: { site: 'Nhật ký', place: 'Tuần 8', title: 'A & "B"' },
    });
  });

  it('is none where the page names none, or one of another site', () => {
    expect(cardOf(page(''), site, address)).toBeUndefined();
    expect(cardOf(page('<meta property="og:image" content="https://other.example/a.png">'), site, address)).toBeUndefined();
  });
});
