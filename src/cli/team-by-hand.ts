// A team whose site cannot be read: what to do for each cause, and the lines that list it without its site.
import type { Problem } from '../cohort/facts.ts';
import { freeId, type TeamRow } from '../cohort/team-row.ts';
import { withTeam } from './cohort-file.ts';

const PAGES = 'on GitHub, set Settings → Pages → Source to GitHub Actions and run the workflow "Site"';

/** What to do about a site that cannot be read, by cause. */
export function remedyOf({ code }: Problem, site: string): string {
  const isOnPages = new URL(site).hostname.endsWith('.github.io');
  switch (code) {
    case 'network':
    case 'timeout':
      return `open ${site} in a browser: if it is not published yet, publish it first${isOnPages ? `; ${PAGES}` : ''}`;
    case 'not-found':
      return `name the address of its home page, and check that it is published by Shiplog${isOnPages ? `; ${PAGES}` : ''}`;
    case 'redirects':
    case 'redirect-refused':
      return 'name the address to which a browser comes in the end';
    default:
      return `open ${site}status.json in a browser: build the site with Shiplog again, or ask who runs its server`;
  }
}

/** The row of a team of which only the address is known. */
export function bareRow(site: string, taken: ReadonlySet<string>, more: Partial<TeamRow>): TeamRow {
  const { host, hostname, pathname } = new URL(site);
  const folder = pathname.split('/').filter(Boolean).at(-1);
  const owner = /^(.+)\.(?:github|gitlab)\.io$/.exec(hostname)?.[1];
  const name = owner ?? folder ?? host;
  return { id: freeId(name, taken), name, site, members: [], ...Object.fromEntries(Object.entries(more).filter(([, value]) => value)) };
}

/** The lines that add `row` to the cohort.yaml `text`, and where; `undefined` if its teams are not a list of rows. */
export function linesByHand(text: string | undefined, row: TeamRow): string[] | undefined {
  const made = withTeam(text, row);
  if (made === undefined) return undefined;
  const [before, after] = [text ?? '', made].map((one) => one.replace(/\r?\n$/, '').split(/\r?\n/)) as [string[], string[]];
  if (text === undefined) return ['To list it already now, write a file cohort.yaml with these lines:', ...after];
  let same = 0;
  while (same < before.length && before[same] === after[same]) same += 1;
  const added = after.length - before.length;
  const isInserted = before.slice(same).every((line, index) => line === after[same + added + index]);
  const place = isInserted ? `after line ${same}` : `in place of line ${same + 1}`;
  const stop = isInserted ? same + added : same + added + 1;
  return [
    `To list it already now, write these lines into cohort.yaml, ${place}; id and name are a suggestion:`,
    ...after.slice(same, stop),
  ];
}
