// The guide promises names: they exist, and none is missing.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { keysAt } from '../../../src/check/schema-keys.ts';
import { linksSchema, lookSchema, socialKinds } from '../../../src/site/look.ts';

const read = (file: string): string => readFileSync(file, 'utf8');
const tokens = read('src/styles/tokens.css');

test.each(['en', 'vi'])(
  'every custom property that the guide (%s) lists is in tokens.css, and every color and typeface is listed',
  (language) => {
    const listed = read(`content/${language}/guide/look.md`)
      .split('\n')
      .filter((line) => line.startsWith('| `--'))
      .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`(--[\w-]+)`/g)].map(([, name = '']) => name));
    const defined = [...tokens.matchAll(/(--[\w-]+): (light-dark|")?/g)].map(([, name = '', kind]) => ({
      name,
      isLook: kind !== undefined,
    }));
    expect(listed.filter((name) => !defined.some((one) => one.name === name))).toEqual([]);
    const looks = defined.filter(({ name, isLook }) => isLook || name === '--figures').map(({ name }) => name);
    expect(listed.toSorted()).toEqual(looks.toSorted());
  },
);

test('the reference has a row for every key of look and links, and every kind of social link', () => {
  const [, look = '', links = ''] = /### look\n([\s\S]*?)### links\n([\s\S]*?)###/.exec(read('content/en/guide/reference.md')) ?? [];
  for (const key of keysAt(lookSchema, [])) expect(look).toContain(`| \`${key}\` |`);
  for (const key of [...keysAt(lookSchema, ['logo']), ...keysAt(lookSchema, ['accent'])]) expect(look).toContain(key);
  for (const key of keysAt(linksSchema, [])) expect(links).toContain(`| \`${key}\` |`);
  for (const kind of socialKinds) expect(links).toContain(`\`${kind}\``);
});
