import { expect, it } from 'vitest';
import { findingsIn } from './content-folder.ts';

const site = (more: string) => `name: Test\ndescription: A test\nlanguages: [en, vi]\n${more}`;
const diagram = 'title: Platform\nelements:\n  - { id: shop, kind: web-app, name: Shop }\n';

it('buttons and the diagram of the home page lead to existing pages', () => {
  expect(
    findingsIn({
      'site.yaml': site('home:\n  actions: [{ to: /search/ }, { to: /proposel/ }]\n  diagram: platfrom\n'),
      'en/proposal/index.md': '---\ntitle: Proposal\n---\n',
      'architecture/platform/v1.yaml': diagram,
    }).filter((finding) => finding.includes('home-')),
  ).toMatchInlineSnapshot(`
    [
      "site.yaml:5:37 error home-unknown: the button leads to /proposel/, and there is no such page → did you mean "/proposal/"?",
      "site.yaml:6:12 error home-unknown: there is no diagram "platfrom" → did you mean "platform"?",
    ]
  `);
});

it('photos and the demo video are files of the site, and a player’s host is listed', () => {
  expect(
    findingsIn({
      'site.yaml': site(
        'people: [{ id: lan, name: Lan, photo: images/lna.jpg }]\nhome: { video: { src: "https://video.example/embed/1", poster: images/demo.png, title: Demo } }\n',
      ),
      'images/lan.jpg': 'x',
    }).filter((finding) => finding.startsWith('site.yaml')),
  ).toMatchInlineSnapshot(`
    [
      "site.yaml:4:39 error file-missing: there is no file images/lna.jpg → did you mean "images/lan.jpg"?",
      "site.yaml:5:23 error home-unknown: the video is a player at https://video.example, which is not in hosts → add https://video.example to hosts",
      "site.yaml:5:64 error file-missing: there is no file images/demo.png → did you mean "images/lan.jpg"?",
    ]
  `);
});

it('keys of the home page have the right types', () => {
  expect(
    findingsIn({ 'site.yaml': site('home: { blocks: [news], video: { src: demo.avi, title: Demo }, claims: x }\n') }).filter((finding) =>
      finding.startsWith('site.yaml'),
    ),
  ).toMatchInlineSnapshot(`
    [
      "site.yaml:4:18 error schema: home.blocks[1] is the text "news" → write one of proof, weeks, words, demo, video, sections, people, progress",
      "site.yaml:4:39 error schema: home.video.src is the text "demo.avi" → write the path of a file below images/ or files/: files/demo.mp4",
      "site.yaml:4:64 error unknown-key: unknown key "claims" in home → did you mean "claim"?",
    ]
  `);
});
