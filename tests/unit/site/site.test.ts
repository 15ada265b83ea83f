import { describe, expect, it, test } from 'vitest';
import { idSchema } from '../../../src/site/ids.ts';
import { pageSchema } from '../../../src/site/page.ts';
import { defaultLanguage, type SiteInput, siteSchema } from '../../../src/site/site.ts';

const least: SiteInput = { name: 'Our project', description: 'What we do' };

const issues = (more: object) =>
  siteSchema.safeParse({ ...least, ...more }).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

describe('site.yaml', () => {
  it('needs a name and a description; the default language is English', () => {
    const site = siteSchema.parse(least);
    expect(site).toMatchObject({ languages: ['en'], people: [], milestones: [], navigation: [], redirects: {}, hosts: [] });
    expect(site.programme).toBeUndefined();
    expect(defaultLanguage(site)).toBe('en');
  });

  it('has a repository whose address ends in no slash and no .git', () => {
    for (const end of ['', '/', '//', '.git', '.git/'])
      expect(siteSchema.parse({ ...least, repository: { url: `https://github.com/team/re.git.port${end}` } }).repository?.url).toBe(
        'https://github.com/team/re.git.port',
      );
  });

  it('is published at an address without a space in its path', () => {
    expect(issues({ url: 'https://team.example/our report/' })).toEqual([
      expect.stringMatching(/^url: write an address whose path has only/),
    ]);
  });

  it('has the first language as default', () => {
    expect(defaultLanguage(siteSchema.parse({ ...least, languages: ['vi', 'en'] }))).toBe('vi');
  });

  it('has working days from Monday to Friday by default', () => {
    const programme = { name: 'Autumn', starts: '2025-09-08', ends: '2025-12-12', weeks: 14 };
    expect(siteSchema.parse({ ...least, programme }).programme).toMatchObject({
      workdays: ['mon', 'tue', 'wed', 'thu', 'fri'],
      holidays: [],
    });
  });

  test.each([
    [{ languages: [] }, /^languages:/],
    [{ languages: ['en', 'en'] }, 'languages.1: duplicate "en" in languages'],
    [
      {
        people: [
          { id: 'an', name: 'An' },
          { id: 'an', name: 'Anh' },
        ],
      },
      'people.1: duplicate "an" in people',
    ],
    [
      {
        milestones: [
          { id: 'm', name: 'M' },
          { id: 'm', name: 'N' },
        ],
      },
      'milestones.1: duplicate "m" in milestones',
    ],
    [{ programme: { name: 'A', starts: '2025-12-12', ends: '2025-09-08', weeks: 1 } }, 'programme.ends: ends before it starts'],
    [{ programme: { name: 'A', starts: '2025-09-08', ends: '2025-12-12', weeks: 0 } }, /^programme\.weeks:/],
    [{ url: 'team.example' }, 'url: write https://team.example'],
    [{ url: 'our report' }, 'url: write a complete URL: https://…'],
    [{ url: 'javascript:alert(1)' }, 'url: write a complete URL: https://…'],
    [{ analytics: { endpoint: 'ftp://events.example/' } }, 'analytics.endpoint: write a complete URL: https://…'],
    [{ hosts: ['https://team.example/path'] }, 'hosts.0: write only the host, without a path: https://host.example'],
    [{ redirects: { old: '/new' } }, /^redirects\.old:/],
    [
      { redirects: { '/old': 'https://team.example' } },
      'redirects./old: write a path of this site that starts with /, without .. // and signs such as ? # * [ < or quotes',
    ],
    [{ programm: {} }, /Unrecognized key/],
  ])('%j is refused, and the message says where', (more, message) => {
    const said = issues(more);
    expect(said).toHaveLength(1);
    if (typeof message === 'string') expect(said?.[0]).toBe(message);
    else expect(said?.[0]).toMatch(message);
  });
});

describe('an id', () => {
  test.each(['a', 'mend-login', 'week8-demo', 'a1'])('may be %s', (id) => {
    expect(idSchema.safeParse(id).success).toBe(true);
  });

  test.each(['', '8', '8-a', 'Mend', 'a--b', '-a', 'a-', 'a b', 'a_b', 'đ'])('may not be %j', (id) => {
    expect(idSchema.safeParse(id).success).toBe(false);
  });
});

describe("a page's front matter", () => {
  it('needs only a title', () => {
    expect(pageSchema.parse({ title: ' Guide ' })).toEqual({ title: 'Guide' });
  });

  test.each([
    [{}, 'write a text'],
    [{ title: '  ' }, 'is empty: write a text or leave the key out'],
    [{ title: 8 }, 'write a text'],
  ])('%j is refused: %s', (value, message) => {
    expect(pageSchema.safeParse(value).error?.issues[0]?.message).toBe(message);
  });
});
