import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { CONTENT_VERSION } from '../../../src/site/content-version.ts';
import { type Migration, migrations } from '../../../src/upgrade/migrations.ts';
import { type Upgrade, upgraded } from '../../../src/upgrade/upgrade.ts';
import { renamedKey } from '../../../src/upgrade/yaml-edits.ts';
import { runs } from '../../runs.ts';

const texts = (files: Readonly<Record<string, string>>) => new Map(Object.entries(files));

const upgradeOf = (files: Readonly<Record<string, string>>, list?: readonly Migration[], to?: number): Upgrade => {
  const made = upgraded(texts(files), list, to);
  if ('what' in made) throw new Error(made.what);
  return made;
};

/** Two versions of a later tool: one renames a key of tasks and one of people, one renames it again. */
const later: Migration[] = [
  ...migrations,
  {
    from: 1,
    about: 'who is owner',
    edits: (path, yaml) =>
      path === 'site.yaml' ? renamedKey(yaml, ['people', '*', 'who'], 'owner') : renamedKey(yaml, ['tasks', '*', 'who'], 'owner'),
  },
  {
    from: 2,
    about: 'owner is lead',
    edits: (path, yaml) => (path.includes('worklog') ? renamedKey(yaml, ['tasks', '*', 'owner'], 'lead') : []),
  },
];

describe('the migrations of the tool', () => {
  it('lead from version 0 to that of the tool, each once', () => {
    expect(migrations.map(({ from }) => from)).toEqual(Array.from({ length: CONTENT_VERSION }, (_, version) => version));
  });

  it('name the version in site.yaml, and change nothing else', () => {
    const site = '# Ours.\n# yaml-language-server: $schema=./.schemas/site.schema.json\n\nname: T # short\n\n# Who.\npeople: []\n';
    const made = upgradeOf({ 'site.yaml': site, 'en/index.md': '---\ntitle: Home\n---\n' });
    expect([...made.changed]).toEqual([['site.yaml', site.replace('name: T', 'shiplog: 1\nname: T')]]);
    expect(upgradeOf(Object.fromEntries(made.changed)).changed.size).toBe(0);
  });
});

describe('the version is written', () => {
  test.each([
    ['name: T\n', 'shiplog: 1\nname: T\n'],
    ['\uFEFFname: T\r\nlanguages: [en]\r\n', '\uFEFFshiplog: 1\r\nname: T\r\nlanguages: [en]\r\n'],
    ['---\n# a\nname: T\n', '---\n# a\nshiplog: 1\nname: T\n'],
    ['  name: T\n  url: x\n', '  shiplog: 1\n  name: T\n  url: x\n'],
    ['{ name: T, description: D }\n', '{ shiplog: 1, name: T, description: D }\n'],
    ['name: T', 'shiplog: 1\nname: T'],
    ['name: T\nshiplog: 0 # old\n', 'name: T\nshiplog: 1 # old\n'],
  ])('%j', (before, after) => {
    expect(upgradeOf({ 'site.yaml': before }).changed.get('site.yaml')).toBe(after);
  });
});

describe('there is no upgrade', () => {
  test.each([
    [{ 'site.yaml': 'name: [\n' }, 'site.yaml cannot be read, or its version is not a whole number'],
    [{ 'site.yaml': 'shiplog: new\nname: T\n' }, 'site.yaml cannot be read, or its version is not a whole number'],
    [{ 'site.yaml': '# only a comment\n' }, 'site.yaml cannot be read, or its version is not a whole number'],
    [{ 'site.yaml': '? name\n: T\n' }, 'site.yaml is not written as lines of keys'],
    [{ 'site.yaml': 'shiplog: 99\nname: T\n' }, `the content has version 99, and this Shiplog reads versions up to ${CONTENT_VERSION}`],
    [{ 'en/index.md': '---\ntitle: T\n---\n' }, 'there is no site.yaml in the content folder'],
  ])('for %j: %s', (files, what) => {
    expect(upgraded(texts(files as Record<string, string>))).toMatchObject({ what });
  });
});

describe('a later tool', () => {
  const week =
    '---\nweek: 1\ntitle: "A" # t\ntasks:\n  # first\n  - id: a\n    who: ha   # her\n  - { id: b, who: ha }\n---\n\nwho: stays, because this is prose.\n';

  it('takes one version after the other', () => {
    const { changed, steps, from } = upgradeOf({ 'site.yaml': 'name: T\npeople:\n  - who: x\n', 'en/worklog/week-01.md': week }, later, 3);
    expect([from, steps.map((step) => step.from)]).toEqual([0, [0, 1, 2]]);
    expect(changed.get('site.yaml')).toBe('shiplog: 3\nname: T\npeople:\n  - owner: x\n');
    expect(changed.get('en/worklog/week-01.md')).toBe(week.replace('who: ha   #', 'lead: ha   #').replace('b, who: ha', 'b, lead: ha'));
  });

  it('starts at the version of the content', () => {
    const { steps } = upgradeOf({ 'site.yaml': 'shiplog: 2\nname: T\n' }, later, 3);
    expect(steps.map((step) => step.from)).toEqual([2]);
  });

  it('leaves a page whose YAML has errors as it is, and names it', () => {
    const { skipped, changed } = upgradeOf({ 'site.yaml': 'name: T\n', 'en/worklog/week-01.md': '---\ntasks: [\n---\n' }, later, 3);
    expect([skipped, [...changed.keys()]]).toEqual([['en/worklog/week-01.md'], ['site.yaml']]);
  });

  it('does not rename a key whose new name is taken', () => {
    const both = '---\ntasks:\n  - { who: a, owner: b }\n---\n';
    expect(upgradeOf({ 'site.yaml': 'name: T\n', 'en/plan.md': both }, later, 2).changed.has('en/plan.md')).toBe(false);
  });
});

const comment = fc.constantFrom('# a comment', '#who: no key', '  # indented', '', '# ---', '# đ — “x”');
const block = fc.constantFrom(
  'name: T # who: x',
  "title: 'it''s: \"so\"'",
  'description: >\n  folded # text\n\n  who: text',
  'about: |-\n  who: text\n  # text',
  'people:\n  # one\n  - who: ha # her\n\n  - { id: b, who:  "x" } # two\n  - id: c',
  'tasks:\n- id: a\n  who: [ha, linh]\n  # after\n- id: b\n  detail: &d who\n  who: *d',
  'rubric : {parts: [ {who: x} ]}',
);

/** A file of YAML with comments in every place; keys occur once. */
const yaml = fc
  .tuple(
    fc.constantFrom('', '\uFEFF', '---\n'),
    fc.array(comment, { maxLength: 3 }),
    fc.uniqueArray(fc.tuple(block, fc.array(comment, { maxLength: 2 })), {
      minLength: 1,
      maxLength: 5,
      selector: ([text]) => text.split(':')[0]?.trim(),
    }),
    fc.boolean(),
  )
  .map(([start, head, blocks, isWindows]) => {
    const text = `${start}${[...head, ...blocks.flatMap(([one, after]) => [one, ...after])].join('\n')}\n`;
    return isWindows ? text.replaceAll('\n', '\r\n') : text;
  });

test('comments, quotes, blank lines and line ends survive: only the lines of the keys differ', () => {
  fc.assert(
    fc.property(yaml, yaml, (site, front) => {
      const page = `---\n${front.replace(/^(?:\uFEFF|---\r?\n)/, '')}---\n\nwho: prose # who\n`;
      const { changed } = upgradeOf({ 'site.yaml': site, 'en/plan.md': page }, later, 2);
      const back = (text: string) => text.replace(/shiplog: 2\r?\n/, '').replaceAll(/(^(?:\s*(?:- )?|.*[{,] ?))owner(:)/gm, '$1who$2');
      const named = changed.get('site.yaml') ?? '';
      expect(back(named)).toBe(site);
      expect(back(changed.get('en/plan.md') ?? page)).toBe(page);
      expect(named.split('#').length).toBe(site.split('#').length);
      expect(upgradeOf({ 'site.yaml': named, 'en/plan.md': changed.get('en/plan.md') ?? page }, later, 2).changed.size).toBe(0);
    }),
    { numRuns: runs(300) },
  );
});
