import { describe, expect, it, test } from 'vitest';
import { atPort, isShown, startPort } from '../../../src/cli/start-options.ts';

describe('the port of npm start', () => {
  test.each([
    [[], undefined, 4321],
    [[], '', 4321],
    [[], '5000', 5000],
    [['--port', '5401'], '5000', 5401],
    [['--port=5401'], undefined, 5401],
  ])('%j with PORT %j is %i', (words, port, wanted) => {
    expect(startPort(words, port)).toBe(wanted);
  });

  test.each([
    [['--port', '0'], undefined, '--port: "0" is not a port'],
    [['--port', 'web'], '5000', '--port: "web" is not a port'],
    [[], '70000', 'PORT: "70000" is not a port'],
    [['--prot', '5401'], undefined, "Unknown option '--prot'"],
    [['5401'], undefined, 'unexpected argument "5401"'],
  ])('%j with PORT %j is refused: %s', (words, port, what) => {
    expect(startPort(words, port)).toMatchObject({ what, fix: expect.stringMatching(/usage: npx shiplog start|write a whole number/) });
  });
});

describe('the log of npm start', () => {
  test.each([
    '17:20:44 [shiplog:check] 42 warnings, 3 notes; npx shiplog check lists them',
    '17:20:50 [WARN] [vite] [plugin ours] something is wrong',
    '17:20:50 [ERROR] [build] something is wrong',
    '17:21:04 [build] 113 page(s) built in 20.68s',
    '┃ Local    http://localhost:5388/',
    '    at render (file.ts:3:1)',
  ])('shows %s', (line) => expect(isShown(line)).toBe(true));

  test.each([
    '17:20:45 [content] Syncing content',
    '17:20:46 [types] Generated 2.11s',
    '17:20:46 [build] ✓ Completed in 2.27s.',
    '17:20:50 [vite] ✓ built in 4.79s',
    '17:20:56 ✓ Completed in 3.92s.',
    ' generating static routes ',
    '17:20:52   ├─ /worklog/index.html (+8ms) ',
    '  ▶ /_astro/shop.webp (reused cache entry) (+2ms) (1/20)',
    '',
  ])('omits %s', (line) => expect(isShown(line)).toBe(false));

  it('never omits a warning about a step', () => expect(isShown('17:20:46 [WARN] [content] a file has no id')).toBe(true));
});

describe('a server that starts again', () => {
  test.each([
    [['dev'], ['dev', '--port', '4322']],
    [
      ['dev', '--port', '4321', '--open'],
      ['dev', '--open', '--port', '4322'],
    ],
    [
      ['dev', '--port=4321'],
      ['dev', '--port', '4322'],
    ],
  ])('%j keeps its port', (words, wanted) => expect(atPort(words, 4322)).toEqual(wanted));

  it('chooses again if it had none', () => expect(atPort(['dev', '--port', '4321'], undefined)).toEqual(['dev', '--port', '4321']));
});
