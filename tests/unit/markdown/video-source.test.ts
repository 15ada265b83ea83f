import { describe, expect, it } from 'vitest';
import { playerOf, watchedAs } from '../../../src/markdown/video-source.ts';

describe("a video's address", () => {
  it('is a file that the browser plays, or a player at a host', () => {
    expect(['demo.mp4', '/files/a.WEBM?x#t=3', 'https://cdn.example/v.mp4'].map(playerOf)).toEqual(['file', 'file', 'file']);
    expect(playerOf('https://video.example/embed/1')).toBe('host');
    expect(['http://video.example/embed/1', 'page.html', 'https://'].map(playerOf)).toEqual([undefined, undefined, undefined]);
  });
  it('of a page about a video is not that of its player', () => {
    expect(watchedAs('https://www.youtube.com/watch?v=abc&t=1')).toBe('https://www.youtube-nocookie.com/embed/abc');
    expect(watchedAs('https://youtu.be/abc')).toBe('https://www.youtube-nocookie.com/embed/abc');
    expect(watchedAs('https://vimeo.com/123')).toBe('https://player.vimeo.com/video/123');
    expect(watchedAs('https://www.youtube-nocookie.com/embed/abc')).toBeUndefined();
  });
});
