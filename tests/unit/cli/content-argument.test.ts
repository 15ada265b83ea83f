import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { contentArgument, enterContent } from '../../../src/cli/content-argument.ts';
import { contentRoot } from '../../../src/content/content-root.ts';

describe('the words of a command', () => {
  test.each([
    [['--content', 'a b', '--json'], { content: 'a b', words: ['--json'] }],
    [['week', '9', '--content=é'], { content: 'é', words: ['week', '9'] }],
    [['week', '9'], { words: ['week', '9'] }],
  ])('%j name the content', (words, read) => expect(contentArgument(words, false)).toEqual(read));

  test.each([
    [['../team', '--port', '5401'], { content: '../team', words: ['--port', '5401'] }],
    [['--port', '5401'], { words: ['--port', '5401'] }],
    [[], { words: [] }],
  ])('%j may begin with the folder', (words, read) => expect(contentArgument(words, true)).toEqual(read));

  test.each([[['--content']], [['--content', '--json']], [['--content=']]])('%j lack the folder', (words) =>
    expect(contentArgument(words, true)).toMatchObject({
      what: '--content has no folder',
      fix: expect.stringContaining('--content content'),
    }),
  );
});

describe('the content of a command', () => {
  const here = process.cwd();
  let folder = '';
  const site = (at: string): void => {
    mkdirSync(join(folder, at), { recursive: true });
    writeFileSync(join(folder, at, 'site.yaml'), 'name: A\n');
  };
  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'shiplog a-')));
    vi.stubEnv('SHIPLOG_CONTENT', '');
    process.chdir(folder);
  });
  afterEach(() => {
    process.chdir(here);
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is ./content, even where the current folder is another', () => {
    site('.');
    site('content');
    expect(enterContent(undefined)).toBeUndefined();
    expect(contentRoot()).toBe(join(folder, 'content'));
  });

  it('is the current folder if only that contains site.yaml', () => {
    site('.');
    enterContent(undefined);
    expect(contentRoot()).toBe(folder);
    expect(process.cwd()).toBe(folder);
  });

  it('is the named folder, or its content', () => {
    site('team/content');
    enterContent('team');
    expect(contentRoot()).toBe(join(folder, 'team/content'));
    enterContent('team/content');
    expect(contentRoot()).toBe(join(folder, 'team/content'));
  });

  it('has its caches and its output beside it when a command runs within it', () => {
    writeFileSync(join(folder, 'package.json'), '{}');
    site('content');
    process.chdir('content');
    enterContent(undefined);
    expect(contentRoot()).toBe(join(folder, 'content'));
    expect(process.cwd()).toBe(folder);
  });

  it('is refused if there is no such folder', () =>
    expect(enterContent('nowhere')).toEqual({ what: 'There is no folder nowhere', fix: 'name the folder that contains site.yaml' }));
});
