import { expect, it } from 'vitest';
import { findingsIn, placesIn } from './content-folder.ts';

const site = (more: string) => `name: Test\ndescription: A test\nlanguages: [en, vi]\n${more}`;
const diagram = 'title: Platform\nelements:\n  - { id: shop, kind: web-app, name: Shop }\n';

it('buttons and the diagram of the home page lead to existing pages', () => {
  expect(
    placesIn({
      'site.yaml': site('home:\n  actions: [{ to: /search/ }, { to: /proposel/ }]\n  diagram: platfrom\n'),
      'en/proposal/index.md': '---\ntitle: Proposal\n---\n',
      'architecture/platform/v1.yaml': diagram,
    }).filter((finding) => finding.includes('home-')),
  ).toEqual(['site.yaml:5:37 error home-unknown', 'site.yaml:6:12 error home-unknown']);
});

it('photos and the demo video are files of the site, and a player’s host is listed', () => {
  expect(
    placesIn({
      'site.yaml': site(
        'people: [{ id: lan, name: Lan, photo: images/lna.jpg }]\nhome: { video: { src: "https://video.example/embed/1", poster: images/demo.png, title: Demo } }\n',
      ),
      'images/lan.jpg': 'x',
    }).filter((finding) => finding.startsWith('site.yaml')),
  ).toEqual(['site.yaml:4:39 error file-missing', 'site.yaml:5:23 error home-unknown', 'site.yaml:5:64 error file-missing']);
});

it('photos and the poster can be displayed', () => {
  expect(
    placesIn({
      'site.yaml': site(
        'people: [{ id: lan, name: Lan, photo: images/a.png }, { id: an, name: An, photo: images/b.svg }]\nhome: { video: { src: files/a.mp4, poster: images/c.jpg, title: Demo } }\n',
      ),
      'images/a.png': 'hello',
      'images/b.svg': '<svg xmlns="http://www.w3.org/2000/svg"><rect/></svg>',
      'images/c.jpg': '',
      'files/a.mp4': 'x',
    }).filter((finding) => finding.startsWith('site.yaml')),
  ).toEqual(['site.yaml:4:39 error image-unreadable', 'site.yaml:4:82 error image-unreadable', 'site.yaml:5:44 error image-unreadable']);
});

it.each(['https://[x/e', 'https://a%zz/e', 'https://a:99999/e'])('the address %s of the demo video is not a valid URL', (src) => {
  expect(findingsIn({ 'site.yaml': site(`home: { video: { src: "${src}", title: Demo } }\n`) })).toEqual([
    `site.yaml:4:23 error schema: home.video.src is the text "${src}" → write a complete URL: https://…`,
  ]);
});

it.each(['https://[x/e', 'https://a%zz/e', 'https://a:99999/e'])('no address in site.yaml may be %s', (url) => {
  const written = site(
    `url: "${url}"\npeople: [{ id: lan, name: Lan, links: [{ label: Code, url: "${url}" }] }]\nrepository: { url: "${url}" }\nhosts: ["${url}"]\nanalytics: { endpoint: "${url}" }\npipeline: { computer: "${url}" }\n`,
  );
  const found = findingsIn({ 'site.yaml': written }).filter((finding) => finding.includes(' schema: '));
  expect(found.map((finding) => Number(finding.split(':')[1]))).toEqual([4, 5, 6, 7, 8, 9]);
});

it.each([
  [
    'https://evil.example/e.mp4',
    '[]',
    'the video is a file at https://evil.example, which is not in hosts → add https://evil.example to hosts',
  ],
  [
    'https://www.youtube.com/watch?v=abc',
    '["https://www.youtube.com"]',
    'https://www.youtube.com/watch?v=abc is the page of a video and cannot be embedded → write https://www.youtube-nocookie.com/embed/abc',
  ],
  ['https://media.example/e.mp4', '["https://media.example"]', undefined],
  ['https://site.example/files/e.mp4', '[]', undefined],
  [
    'https://site.example/player/1',
    '[]',
    'the video is a player at https://site.example, which is not in hosts → add https://site.example to hosts',
  ],
])('the demo video at %s is loaded only from hosts %s, as a page would embed it', (src, hosts, said) => {
  const written = site(`url: https://site.example\nhosts: ${hosts}\nhome: { video: { src: "${src}", title: Demo } }\n`);
  expect(findingsIn({ 'site.yaml': written })).toEqual(said ? [`site.yaml:6:23 error home-unknown: ${said}`] : []);
});

it('keys of the home page have the right types', () => {
  expect(
    placesIn({ 'site.yaml': site('home: { blocks: [news], video: { src: demo.avi, title: Demo }, claims: x }\n') }).filter((finding) =>
      finding.startsWith('site.yaml'),
    ),
  ).toEqual(['site.yaml:4:18 error schema', 'site.yaml:4:39 error schema', 'site.yaml:4:64 error unknown-key']);
});
