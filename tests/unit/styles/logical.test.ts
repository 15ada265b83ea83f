// Sheets say start and end, not left and right: pages are also written from the right.
import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** What is to the left or right in every language, with the reason. */
const PHYSICAL: Readonly<Record<string, string>> = {
  'page/right-to-left.css': 'its rules are for one direction',
  'charts/plot.css': 'a chart is drawn from left to right, and its values are placed by script',
  'home/line.css': 'the sign of Play points to the right in every language',
};

/** Four values of which the second and the fourth, right and left, differ. */
const FOUR = /^(?:padding|margin|inset|border-(?:width|color|style)): (\S+) (\S+) (\S+) (\S+)$/;
const CORNERS = /^border-radius: (\S+) (\S+) (\S+) (\S+)$/;
const SIDE =
  /^(?:left|right|(?:padding|margin|scroll-margin|scroll-padding)-(?:left|right)|border-(?:left|right)(?:-\w+)?|border-(?:top|bottom)-(?:left|right)-radius): |^(?:text-align|float|clear): (?:left|right)$/;
/** A chevron that points down or up: two of its four borders are drawn, and it is rotated. */
const CHEVRON = 'border-width: 0 1.5px 1.5px 0';

function isPhysical(declaration: string): boolean {
  const [, , right, , left] = FOUR.exec(declaration) ?? [];
  const [, topLeft, topRight, bottomRight, bottomLeft] = CORNERS.exec(declaration) ?? [];
  return SIDE.test(declaration) || right !== left || topLeft !== topRight || bottomLeft !== bottomRight;
}

/** The declarations of a sheet, on one line each. */
const declarationsIn = (css: string): string[] =>
  css
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .split(/[;{}]/)
    .map((part) => part.trim().replaceAll(/\s+/g, ' '))
    .filter((part) => part !== CHEVRON);

it.each(globSync('src/styles/**/*.css').map((file) => file.replaceAll('\\', '/').replace('src/styles/', '')))('%s', (sheet) => {
  const found = declarationsIn(readFileSync(`src/styles/${sheet}`, 'utf8')).filter(isPhysical);
  if (sheet in PHYSICAL) expect(found, 'an exception that nothing needs').not.toEqual([]);
  else expect(found).toEqual([]);
});

it('tells sides from start and end', () => {
  const physical = [
    'left: 0',
    'margin-left: 1px',
    'text-align: right',
    'border-left-color: red',
    'padding: 0 1px 0 2px',
    'border-radius: 4px 0 0 4px',
  ];
  expect(physical.filter((one) => !isPhysical(one))).toEqual([]);
  const logical = ['inset-inline-start: 0', 'padding: 0 1px 2px 1px', 'padding: 0 1px', 'border-radius: 4px 4px 0 0', 'text-align: start'];
  expect(logical.filter(isPhysical)).toEqual([]);
});
