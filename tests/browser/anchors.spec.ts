// The check knows exactly the anchors that a build makes: a link that it accepts never stops a build, and one that works is never refused.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { readBuiltPage } from '../../src/check/built-page.ts';
import { withGuide } from '../../src/check/lent-guide.ts';
import { readContent } from '../../src/check/read-content.ts';
import { targetsOf } from '../../src/check/targets.ts';
import { built } from './pages.ts';

/** Ids that no author links to: labels, parts of drawings, the joined pages of the report, and a list that depends on the day. */
const isInternal = (id: string, address: string): boolean =>
  ['toc-label', 'q', 'attention'].includes(id) || id.startsWith('/') || (address.endsWith('sandbox') && id.startsWith('part-'));

for (const site of built('reference', 'fixture', 'imported', 'real')) {
  test(`${site.name}: each page has the anchors that the check knows, and no other`, () => {
    const { tree } = withGuide(readContent(resolve(site.content)), process.cwd());
    const targets = targetsOf(tree);
    const faults: string[] = [];
    let count = 0;
    for (const path of targets.paths()) {
      const address = path.slice(1, -1);
      const file = join(site.root, address, 'index.html');
      if (!existsSync(file)) {
        faults.push(`/${address}/ is not built`);
        continue;
      }
      const found = targets.at(address);
      const known = targets.anchorsOf(found === undefined || found === 'made' ? address : found);
      const { ids } = readBuiltPage(readFileSync(file, 'utf8'));
      count += ids.size;
      faults.push(...[...known].filter((id) => !ids.has(id)).map((id) => `/${address}/ lacks #${id}`));
      faults.push(...[...ids].filter((id) => !known.has(id) && !isInternal(id, address)).map((id) => `/${address}/ has #${id} too`));
    }
    expect(faults).toEqual([]);
    expect(count).toBeGreaterThan(50);
  });
}
