import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { runs } from '../../runs.ts';
import { contentFolder, findingsIn, page, spoken, week } from './content-folder.ts';

const at = 'architecture/shop/v1.yaml';

const small = `title: Shop
elements:
  - { id: cloud, kind: cloud, name: Cloud }
  - { id: api, kind: api, name: API, parent: cloud, tags: [pipeline] }
  - { id: user, kind: person, name: User }
relations:
  - { id: post, from: user, to: api }
flows:
  - { id: main, title: Main, steps: [{ relation: post, title: Posts }] }
`;

/** What the check says of the small diagram with `from` replaced by `to`. */
const said = (from = '', to = '', files: Record<string, string> = {}) => {
  expect(small).toContain(from);
  return findingsIn({ [at]: small.replace(from, to), ...files });
};

describe('a diagram', () => {
  it('whose names all exist has no finding', () => {
    expect(said()).toEqual([]);
  });

  it('is named by two ids', () => {
    expect(findingsIn({ 'architecture/Our Shop/1.10.yml': small, 'architecture/shop.yaml': small })).toEqual([
      'architecture/Our Shop/1.10.yml:1:1 error diagram-file-name: the path of a diagram consists of two ids: folder and file name → rename it to architecture/our-shop/v1-10.yaml',
      'architecture/shop.yaml:1:1 error diagram-file-name: the path of a diagram consists of two ids: folder and file name → rename it to architecture/shop/v1.yaml',
    ]);
  });

  it('that cannot be read is reported with its line', () => {
    expect(findingsIn({ [at]: 'title: [' })).toEqual([expect.stringMatching(/^architecture\/shop\/v1.yaml:1:8 error yaml-syntax/)]);
  });

  it('has an element', () => {
    expect(findingsIn({ [at]: 'title: Shop\nelements: []\n' })).toEqual([
      `${at}:2:1 error schema: elements: a diagram needs at least one element → see the reference in the guide`,
    ]);
    expect(findingsIn({ [at]: 'title: Shop\n' })[0]).toContain('elements is missing');
  });

  it('has each id once, and each list its own ids', () => {
    expect(said('id: user,', 'id: api,')).toEqual([
      `${at}:5:11 error duplicate-id: duplicate element id "api": also used in line 4 → give one of them another id`,
      expect.stringContaining('unknown-element: "post" refers to the unknown element "user"'),
    ]);
    expect(said('{ id: main', '{ id: post')).toEqual([]);
    expect(said('flows:', '  - { id: post, from: api, to: user }\nflows:')).toEqual([
      `${at}:8:11 error duplicate-id: duplicate relation id "post": also used in line 7 → give one of them another id`,
    ]);
  });

  it('offers the id that was meant for one written in another style', () => {
    const ids = (id: string) => said('id: user,', `id: ${id},`).filter((line) => line.includes(' schema: '));
    const form = 'write an id of lowercase letters, digits and hyphens that starts with a letter';
    expect(ids('toString')).toEqual([`${at}:5:11 error schema: elements[toString].id is the text "toString" → ${form}: to-string`]);
    for (const [id, meant] of [
      ['S3_raw', 's3-raw'],
      ['HTTPServer', 'http-server'],
      ['S3Bucket', 's3-bucket'],
      ['3D_Printer', 'id-3d-printer'],
      ['orders.raw', 'orders-raw'],
      ['3d-view', 'id-3d-view'],
      ['__proto', 'proto'],
      ['Đơn hàng', 'don-hang'],
    ])
      expect(ids(id ?? '')).toEqual([expect.stringContaining(`→ ${form}: ${meant}`)]);
    expect(ids('Заказы')).toEqual([expect.stringContaining('that starts with a letter: fix-login')]);
    expect(said('to: api', 'to: API')).toContainEqual(expect.stringContaining(`relations[post].to is the text "API" → ${form}: api`));
    expect(said('relation: post', 'relation: Post_it')).toContainEqual(expect.stringContaining(`→ ${form}: post-it`));
  });

  it('takes its version from the name of its file', () => {
    expect(said('title: Shop', 'title: Shop\nversion: 1.10')).toEqual([
      expect.stringMatching(
        /v1.yaml:2:10 error schema: version is 1.1.* → remove the key: the name of the file is the version, such as v2.yaml$/,
      ),
    ]);
    expect(said('title: Shop', 'title: Shop\n"vershon": 2')).toEqual([expect.not.stringContaining('did you mean "version"')]);
  });

  it('may use a name of the language it is written in as an id', () => {
    expect(said('{ id: user, kind: person, name: User }', '{ id: constructor, kind: person, name: User }').slice(1)).toEqual([]);
  });

  it('has no element with the address of a step', () => {
    const steps = said('id: user,', 'id: main-1,').filter((line) => line.includes('duplicate-id'));
    expect(steps).toEqual([
      expect.stringContaining('duplicate-id: the element id "main-1" is also the anchor of a step in the flow "main"'),
    ]);
  });

  it('belongs to an existing week', () => {
    expect(said('title: Shop', 'title: Shop\nweek: 2', { 'en/worklog/week-01.md': week(1) })).toEqual([
      `${at}:2:7 error unknown-week: this diagram belongs to week 2, which does not exist → write an existing week: 1, or remove the key`,
    ]);
    expect(said('title: Shop', 'title: Shop\nweek: 1', { 'en/worklog/week-01.md': week(1) })).toEqual([]);
  });
});

describe('any values at its keys', () => {
  it('may be objects without a text form', () => {
    expect(said('kind: api', 'kind: { toString: }')).toEqual([
      expect.stringMatching(/^architecture\/shop\/v1.yaml:4:16 error schema: elements\[api\]\.kind is a group of keys → write one of /),
    ]);
  });

  const value = fc.oneof(
    fc.jsonValue({ maxDepth: 1 }),
    fc.constantFrom('cloud', 'api', 'group', [{}], [[]], [{ steps: [{ relation: ['post', 5] }] }], [{ alternatives: [{ steps: 1 }] }]),
  );
  const item = fc.record(
    Object.fromEntries(
      ['id', 'kind', 'name', 'parent', 'tags', 'from', 'to', 'of', 'steps', 'relation', 'docs', 'code'].map((key) => [key, value]),
    ),
    { requiredKeys: [] },
  );
  const list = fc.oneof(value, fc.array(fc.oneof(item, value), { maxLength: 4 }));
  const anything = fc.record(
    { title: value, week: value, elements: list, relations: list, views: list, flows: list },
    { requiredKeys: [] },
  );

  it('end in findings with a place, never in an exception', () => {
    fc.assert(
      fc.property(anything, (diagram) => {
        for (const found of findingsIn({ [at]: JSON.stringify(diagram) }))
          expect(found).toMatch(/^architecture\/shop\/v1\.yaml:\d+:\d+ (?:error|warning) .+ → ./);
      }),
      { numRuns: runs(60) },
    );
  });
});

describe('groups', () => {
  it('are existing elements that are groups', () => {
    expect(said('parent: cloud', 'parent: clod')).toEqual([
      `${at}:4:46 error unknown-element: "api" has the parent "clod", which does not exist in this diagram → did you mean "cloud"?`,
    ]);
    expect(said('parent: cloud', 'parent: user')).toEqual([
      `${at}:4:46 error no-group: "api" has the parent "user", which is not a group → name an element of kind group, cloud, region, vpc, public-subnet, private-subnet, or of a kind of yours with group: true`,
    ]);
  });

  it('of an unknown kind are reported once', () => {
    expect(said('kind: cloud', 'kind: clowd')).toEqual([
      `${at}:3:24 error unknown-kind: the kind "clowd" of "cloud" does not exist → did you mean "cloud"?`,
    ]);
  });

  it('are not nested in each other', () => {
    const two = '{ id: cloud, kind: cloud, name: Cloud, parent: vpc }\n  - { id: vpc, kind: vpc, name: VPC, parent: cloud }';
    expect(said('{ id: cloud, kind: cloud, name: Cloud }', two)).toEqual([
      `${at}:3:52 error parent-cycle: "cloud" is inside vpc, which is inside cloud → remove the parent of the outermost element`,
    ]);
    expect(said('kind: cloud,', 'kind: cloud, parent: cloud,')).toEqual([
      `${at}:3:39 error parent-cycle: "cloud" is inside cloud → remove the parent of the outermost element`,
    ]);
  });
});

describe('kinds', () => {
  const site = (kinds: string) => `name: T\ndescription: T\nlanguages: [en, vi]\nkinds:\n${kinds}`;
  const pod = (facts: string, more: Record<string, string> = {}) =>
    said('kind: person, name: User }', `kind: pod, name: User }\nkinds:\n  - { id: pod, ${facts} }`, more);
  const star = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9"/></svg>';

  it('of the tool include those of any team', () => {
    for (const kind of ['service', 'component', 'container', 'external', 'mobile-app', 'cache', 'topic', 'job', 'model', 'device'])
      expect(said('kind: person', `kind: ${kind}`)).toEqual([]);
  });

  it('may be added in site.yaml or in the diagram, with an icon of Lucide or a file', () => {
    expect(pod('name: Pod, icon: box, color: teal')).toEqual([]);
    expect(pod('name: { en: Pod }, icon: images/pod.svg', { 'images/pod.svg': star })).toEqual([]);
    expect(said('kind: person', 'kind: pod', { 'site.yaml': site('  - { id: pod, icon: box }\n') })).toEqual([]);
    expect(pod('color: red', { 'site.yaml': site('  - { id: pod, icon: box }\n') })).toEqual([]);
  });

  it('that do not exist are answered with those that do', () => {
    expect(said('kind: person', 'kind: persom')).toEqual([
      `${at}:5:23 error unknown-kind: the kind "persom" of "user" does not exist → did you mean "person"?`,
    ]);
    expect(said('kind: person', 'kind: kiosks', { 'site.yaml': site('  - { id: kiosk, icon: tablet }\n') })).toEqual([
      expect.stringContaining('unknown-kind: the kind "kiosks" of "user" does not exist → did you mean "kiosk"?'),
    ]);
    expect(said('kind: person', 'kind: quantum')[0]).toMatch(/→ write one of group, .*, external, or add yours to kinds:$/);
  });

  it('are groups if they say so', () => {
    const cluster = (group: string) =>
      said('kind: cloud, name: Cloud }', `kind: pool, name: Cloud }`, {
        'site.yaml': site(`  - { id: pool, icon: box${group} }\n`),
      });
    expect(cluster(', group: true')).toEqual([]);
    expect(cluster('')).toEqual([expect.stringContaining('no-group: "api" has the parent "cloud", which is not a group')]);
  });

  it('have one id each, and none of the tool’s', () => {
    expect(pod('icon: box }\n  - { id: pod, icon: box')).toEqual([
      `${at}:8:11 error duplicate-id: duplicate kind id "pod": also used in line 7 → give one of them another id`,
    ]);
    expect(pod('icon: box }\n  - { id: queue, icon: box')).toEqual([
      `${at}:8:11 error duplicate-id: the kind "queue" exists already → give yours another id`,
    ]);
  });

  it('name an icon that can be drawn', () => {
    expect(pod('icon: smartphon')).toEqual([
      `${at}:7:22 error unknown-icon: there is no icon "smartphon" in the set of Lucide → did you mean "smartphone"?`,
    ]);
    expect(pod('icon: zzzzzzzzzzzz')).toEqual([
      expect.stringContaining('→ choose one on lucide.dev/icons, or name an SVG file of the content folder'),
    ]);
    expect(pod('icon: images/pods.svg', { 'images/pod.svg': star })).toEqual([
      expect.stringContaining('unknown-icon: there is no file images/pods.svg in the content folder → did you mean "images/pod.svg"?'),
    ]);
    expect(pod('icon: images/pod.svg', { 'images/pod.svg': '<svg viewBox="0 0 1 1"><text>A</text></svg>' })).toEqual([
      expect.stringContaining('icon-unusable: the icon images/pod.svg contains <text>, which an icon cannot have → save it as plain SVG'),
    ]);
    for (const icon of ['../pod.svg', '/pod.svg', 'simple-icons:kubernetes', 'https://example.com/a.svg'])
      expect(pod(`icon: "${icon}"`)).toEqual([
        expect.stringMatching(/schema: kinds\[pod\].icon is .*→ write the name of an icon of lucide.dev/),
      ]);
    expect(pod('icon: box, color: tale')).toEqual([expect.stringContaining('did you mean "teal"?')]);
  });
});

describe('relations', () => {
  it('join existing elements', () => {
    expect(said('to: api', 'to: apy')).toEqual([
      `${at}:7:33 error unknown-element: "post" refers to the unknown element "apy" → did you mean "api"?`,
    ]);
  });

  it('lead to another element or back to their own, never to their own group', () => {
    expect(said('to: api', 'to: user')).toEqual([]);
    expect(said('from: user, to: api', 'from: cloud, to: cloud')).toEqual([]);
    expect(said('from: user, to: api', 'from: cloud, to: api')).toEqual([
      `${at}:7:34 error relation-inside: "post" connects "api" with the group "cloud" that contains it → name an element outside the group, or remove the relation`,
    ]);
    expect(said('from: user, to: api', 'from: user, to: cloud')).toEqual([]);
  });
});

describe('views', () => {
  const view = (facts: string) => said('flows:', `views: [{ id: part, title: Part, ${facts} }]\nflows:`);

  it('show the inside of a group', () => {
    expect(view('of: cloud, depth: 1')).toEqual([]);
    expect(view('of: api')).toEqual([expect.stringContaining('no-group: "part" shows the inside of "api", which is not a group')]);
    expect(view('of: cloudd')).toEqual([
      expect.stringContaining('unknown-element: "part" shows the inside of "cloudd", which does not exist in this diagram'),
    ]);
  });

  it('show tags that something has', () => {
    expect(view('tags: [pipeline]')).toEqual([]);
    expect(view('tags: [pipelin]')).toEqual([
      `${at}:8:41 error unknown-tag: "part" selects the tag "pipelin", which no element has → did you mean "pipeline"?`,
    ]);
  });
});

describe('flows', () => {
  const flow = (steps: string) => said('[{ relation: post, title: Posts }]', steps);

  it('follow existing relations, also in loops and branches', () => {
    expect(flow('[{ relation: pots, title: A }]')).toEqual([
      `${at}:9:50 error unknown-relation: a step of "main" uses the unknown relation "pots" → did you mean "post"?`,
    ]);
    expect(flow('[{ loop: again, steps: [{ relation: [post, x], title: A }] }]')).toEqual([
      expect.stringContaining('unknown-relation: a step of "main" uses the unknown relation "x"'),
    ]);
    const branches =
      '[{ alternatives: [{ when: a, steps: [{ relation: post, title: A }] }, { when: b, steps: [{ relation: y, title: B }] }] }]';
    expect(flow(branches)).toEqual([expect.stringContaining('unknown-relation: a step of "main" uses the unknown relation "y"')]);
  });

  it('need a relation in each step, and each mistake is reported at its line', () => {
    expect(flow('[{ title: A }]')).toEqual([
      `${at}:9:38 error schema: flows[main].steps[1].relation: a step needs a relation → write a relation id, or a list of ids`,
    ]);
    expect(flow('[{ relation: post, titel: A }]')).toEqual([
      expect.stringContaining('flows[main].steps[1].title is empty'),
      expect.stringContaining('unknown-key: unknown key "titel" in flows[main].steps[1]'),
    ]);
    expect(flow('[{ loop: again, steps: [{ relation: post, title: "" }] }]')).toEqual([
      expect.stringContaining('flows[main].steps[1].steps[1].title'),
    ]);
    expect(flow('[]')).toEqual([expect.stringContaining('schema: flows[main].steps: a flow needs at least one step')]);
  });
});

describe('links of elements', () => {
  const docs = (target: string, files: Record<string, string> = {}) => said('name: User', `name: User, docs: "${target}"`, files);

  it('lead to pages, their anchors, or https addresses', () => {
    expect(docs('../../en/index.md')).toEqual([]);
    expect(docs('https://example.org/a')).toEqual([]);
    expect(docs('../../en/proposal.md')).toEqual([
      `${at}:5:49 error broken-link: broken link "../../en/proposal.md": there is no file en/proposal.md → fix the path, or remove the link`,
    ]);
    expect(docs('../../en/index.md#costs')).toEqual([expect.stringContaining('broken-anchor: en/index.md has no heading "#costs"')]);
    expect(docs('#costs')).toEqual([expect.stringContaining('broken-link: "#costs" does not name a page')]);
  });

  it('run no code', () => {
    for (const target of ['javascript:alert(1)', 'JavaScript:alert(1)', 'data:text/html,x', 'vbscript:x'])
      expect(docs(target)).toEqual([expect.stringMatching(/error schema: elements\[user\].docs .*→ write a file path, or a URL/)]);
    expect(docs(' javascript:alert(1)')[0]).toContain('error');
  });

  it('name code that the repository has, when the content is in a checkout', () => {
    const repository = 'name: T\ndescription: T\nlanguages: [en]\nrepository: { url: https://github.com/a/b, content: docs/content }\n';
    const root = contentFolder({});
    const inside = join(root, 'docs/content');
    mkdirSync(join(inside, 'en'), { recursive: true });
    mkdirSync(join(inside, 'architecture/shop'), { recursive: true });
    writeFileSync(join(inside, 'site.yaml'), repository);
    writeFileSync(join(inside, 'en/index.md'), page(''));
    writeFileSync(join(inside, at), small.replace('name: User', 'name: User, code: src/user').replace('name: API', 'name: API, code: en'));
    const found = () => checkContent('docs/content', root).findings.map(spoken);
    expect(found()).toEqual([]);
    mkdirSync(join(root, '.git'));
    expect(found()).toEqual([
      `docs/content/${at}:5:49 warning code-missing: the code path "src/user" of "user" does not exist in the repository → fix the path`,
    ]);
    expect(said('name: User', 'name: User, code: ../secret')).toEqual([
      expect.stringContaining('schema: elements[user].code is the text "../secret"'),
    ]);
  });
});

describe('a page that shows a diagram', () => {
  const show = (tag: string, more: Record<string, string> = {}) =>
    findingsIn({ [at]: small, 'architecture/shop/v2.yaml': small.replace('id: main', 'id: second'), 'en/live.mdx': page(tag), ...more });

  it('names an existing one', () => {
    expect(show('<Diagram name="shop" version="v1" flow="main" />')).toEqual([]);
    expect(show('<Diagram name="shop" flow="second" />')).toEqual([]);
  });

  it('is reported when it does not exist', () => {
    const wrong = (tag: string) => show(tag).map((one) => one.replace('en/live.mdx:5:1 error unknown-diagram: ', ''));
    expect(wrong('<Diagram />')).toEqual(['<Diagram> has no name → add the name: <Diagram name="…" />']);
    expect(wrong('<Diagram name="shpo" />')).toEqual(['unknown diagram "shpo" → did you mean "shop"?']);
    expect(wrong('<Diagram name="shop" version="v3" />')).toEqual(['the diagram "shop" has no version "v3" → did you mean "v1"?']);
    expect(wrong('<Diagram name="shop" version="2.10" />')).toEqual([
      'the diagram "shop" has no version "2.10" → write one of v1, v2, or write architecture/shop/v2-10.yaml',
    ]);
    expect(wrong('<Diagram name="shop" version={1.10} />')).toEqual([
      'the version of this diagram is an expression → write it in quotes: version="…"',
    ]);
    expect(wrong('<Diagram name="shop" flow="main" />')).toEqual([
      'version v2 of "shop" has no flow "main" → write "second", or remove the attribute',
    ]);
    expect(wrong('<Diagram name="shop" view="x" />')).toEqual(['version v2 of "shop" has no view "x" → remove the attribute']);
    expect(wrong('<Diagram name="shop" flows="second" />')).toEqual(['unknown attribute "flows" on <Diagram> → did you mean "flow"?']);
    expect(wrong('<Diagram name={frontmatter.title} />')).toEqual([
      'the name of this diagram is an expression → write it in quotes: name="…"',
    ]);
  });

  it('may have a caption, and may compare two versions', () => {
    expect(show('<Diagram name="shop" caption="Our shop in autumn." />')).toEqual([]);
    expect(show('<Changes diagram="shop" from="v1" to="v2" />')).toEqual([]);
    expect(show('<Changes diagram="shop" />')).toEqual([]);
  });

  it('is reported when it compares versions that do not exist', () => {
    const wrong = (tag: string) => show(tag).map((one) => one.replace('en/live.mdx:5:1 error unknown-diagram: ', ''));
    expect(wrong('<Changes />')).toEqual(['<Changes> has no diagram → add the diagram: <Changes diagram="…" />']);
    expect(wrong('<Changes name="shop" />')).toEqual([
      expect.stringContaining('unknown attribute "name" on <Changes> → write one of diagram, from, to, caption, or remove the attribute'),
    ]);
    expect(wrong('<Changes diagram="shop" to="v1" />')).toEqual([
      '"v1" is the first version of "shop": there is no earlier version to compare → write a later version: v2',
    ]);
    expect(wrong('<Changes diagram="shop" from="v2" to="v2" />')).toEqual([
      '<Changes> from v2 to v2: v2 is not the earlier version → write an earlier version: from="v1"',
    ]);
  });
});

describe('pages of diagrams', () => {
  const link = (target: string) => findingsIn({ [at]: small, 'en/a.md': page(`[x](${target})`) });

  it('can be linked to', () => {
    for (const target of ['/architecture/', '/architecture/shop/', '/architecture/shop/v1/', '/vi/architecture/shop/v1/'])
      expect(link(target)).toEqual([]);
    expect(link('/architecture/shop/v2/')).toEqual([expect.stringMatching(/broken-link: .*did you mean "\/architecture\/shop\/v1\/"\?$/)]);
    expect(findingsIn({ 'en/a.md': page('[x](/architecture/)') })).toEqual([expect.stringContaining('broken-link')]);
  });

  it('keep their address from other pages', () => {
    expect(findingsIn({ 'en/architecture/index.md': page('') })).toEqual([
      'en/architecture/index.md:1:1 error address-reserved: the address architecture is reserved → give the file or folder another name',
    ]);
  });
});
