// The look of a team: logo, favicon, accent, links of the frame, theme.css.
import { expect, it, test } from 'vitest';
import { findingsIn, page, placesIn, png } from './content-folder.ts';

const site = (more: string) => `name: Test\ndescription: A test\nlanguages: [en, vi]\n${more}`;
const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9"/></svg>';

it('a complete look has no finding', () => {
  const look = `url: https://team.example/report
hosts: [https://img.example]
look:
  logo: { light: images/logo.svg, dark: images/dark.png, alt: { en: A ship, vi: Con tàu }, replacesName: true }
  favicon: images/favicon.ico
  accent: { light: "#06c", dark: "#8bbcf5" }
links:
  header: [{ label: Code, to: https://github.com/team }]
  footer: [{ label: Plan, to: /plan/ }, { label: Data, to: /files/a.pdf }, { label: Mail, to: mailto:a@b.example }]
  social: [{ kind: github, url: https://github.com/team }, { kind: email, url: mailto:a@b.example, label: Write }]
`;
  const found = findingsIn({
    'site.yaml': site(look),
    'images/logo.svg': svg,
    'images/dark.png': png,
    'images/favicon.ico': Uint8Array.of(0, 0, 1, 0, 1),
    'files/a.pdf': 'x',
    'files/f.woff2': 'x',
    'en/plan.md': page(''),
    'theme.css':
      '@font-face { font-family: x; src: url(files/f.woff2) }\n.top { background: url("images/logo.svg") }\n.bottom { background: url(https://img.example/a.png), url(data:image/png;base64,AA) }\n',
  });
  expect(found).toEqual([]);
});

it('files of the look exist and can be displayed; an SVG is cleaned', () => {
  const look = 'look:\n  logo: { light: images/lgo.svg, dark: images/b.png }\n  favicon: images/c.ico\n';
  expect(
    placesIn({
      'site.yaml': site(look),
      'images/logo.svg': svg.replace('<path', '<script>x</script><path'),
      'images/b.png': 'x',
      'images/c.ico': 'x',
    }),
  ).toEqual([
    'images/logo.svg:1:1 note drawing-cleaned',
    'site.yaml:5:18 error file-missing',
    'site.yaml:5:40 error image-unreadable',
    'site.yaml:6:12 error image-unreadable',
  ]);
});

test.each([
  ['logo: images/logo.svg', 'site.yaml:4:15 error schema'],
  ['logo: { light: logo.svg }', 'site.yaml:4:24 error schema'],
  ['accent: "#0b6e63"', 'site.yaml:4:17 error schema'],
  ['favicon: images/a.jpg', 'site.yaml:4:18 error schema'],
  ['accent: { light: "#0b6e63" }', 'site.yaml:4:9 error schema'],
  ['accent: { light: green, dark: "#8bbcf5" }', 'site.yaml:4:26 error schema'],
  ['acent: { light: "#0b6e63", dark: "#8bbcf5" }', 'site.yaml:4:9 error unknown-key'],
])('look: { %s } is refused', (look, place) => {
  expect(placesIn({ 'site.yaml': site(`look: { ${look} }\n`) })).toEqual([place]);
});

it('a color without quotes, which YAML reads as a comment, gets the remedy', () => {
  expect(placesIn({ 'site.yaml': site('look:\n  accent:\n    light: #0b6e63\n    dark: "#8bbcf5"\n') })).toEqual([
    'site.yaml:6:12 error schema',
  ]);
});

it('an accent that is not legible names the pair, its contrast and the nearest color that is', () => {
  expect(placesIn({ 'site.yaml': site('look:\n  accent: { light: "#ffcc00", dark: "#0b5fff" }\n') })).toEqual([
    'site.yaml:5:20 error accent-contrast',
    'site.yaml:5:37 error accent-contrast',
  ]);
});

it('links of header and footer are checked like others', () => {
  const links = `links:
  header: [{ label: Plan, to: /pln/ }, { label: Demo, to: /sandbox/ }]
  footer: [{ label: File, to: /files/a.pdf }, { label: Place, to: "/plan/#nowhere" }, { label: Bad, to: plan.md }]
  social: [{ kind: githb, url: https://github.com/team }, { kind: github, url: github.com/team }]
features: { sandbox: false }
`;
  expect(placesIn({ 'site.yaml': site(links), 'en/plan.md': page('') })).toEqual([
    'site.yaml:5:31 error broken-link',
    'site.yaml:5:59 error broken-link',
    'site.yaml:6:31 error broken-link',
    'site.yaml:6:67 error broken-anchor',
    'site.yaml:6:105 error schema',
    'site.yaml:7:20 error schema',
    'site.yaml:7:80 error schema',
  ]);
});

it('theme.css loads nothing from elsewhere, and is CSS', () => {
  const css = `@import "https://fonts.example/css";
@font-face { font-family: x; src: url(https://fonts.example/x.woff2) }
@font-face { font-family: y; src: url(data:font/woff2;base64,AA) }
.top { background: url(https://img.example/a.png) }
.bottom { background: url(/images/a.png), url(images/b.png) }
.mark { color: red
  background: blue }
a { color red }
`;
  expect(placesIn({ 'theme.css': css, 'images/a.png': png })).toEqual([
    'theme.css:1:9 error theme-load',
    'theme.css:2:35 error theme-load',
    'theme.css:3:35 error theme-load',
    'theme.css:4:20 error theme-load',
    'theme.css:5:23 error theme-load',
    'theme.css:5:43 error theme-load',
    'theme.css:7:13 warning theme-syntax',
    'theme.css:8:11 warning theme-syntax',
  ]);
});

it('theme.css is text', () => {
  expect(findingsIn({ 'theme.css': Uint8Array.of(0xff, 0xfe, 0x61) })).toEqual([expect.stringContaining('theme.css:1:1 error not-utf8')]);
});
