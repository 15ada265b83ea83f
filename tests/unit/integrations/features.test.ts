import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { emptyModules } from '../../../src/integrations/features.ts';

const all = { sandbox: true, review: true, report: true, write: true, guide: true };
const none = { sandbox: false, review: false, report: false, write: false, guide: false };

describe('parts that site.yaml switches off', () => {
  it('leave nothing empty while all are on', () => {
    expect(emptyModules(all, true).size).toBe(0);
  });

  it('name files that are there', () => {
    const files = [...emptyModules(none, false).keys()];
    expect(files.length).toBeGreaterThan(5);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });

  it('remove their pages and no others', () => {
    const files = [...emptyModules({ ...all, sandbox: false }, true)].map(([file, code]) => [file.split('/').at(-1), code]);
    expect(files).toEqual([
      ['sandbox.astro', '---\nexport const getStaticPaths = () => [];\n---\n'],
      ['TrackerSandbox.astro', '---\n---\n'],
      ['Funnel.astro', '---\n---\n'],
      ['Report.astro', '---\n---\n'],
    ]);
  });
});
