// The week editor of a site, and its repository on the stand-in for GitHub, which has the site's weeks.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { parse } from 'yaml';
import { API } from '../../../src/write/publish/connection.ts';
import { answerGitHub } from '../../stand-ins/github/in-page.ts';
import { Repository } from '../../stand-ins/github/repository.ts';
import { type StandIn, startStandIn, TOKEN } from '../../stand-ins/github/server.ts';
import { test as base } from '../site-test.ts';

/** The repository that site.yaml names, with the files of weeks below the content root. */
function repositoryOf(content: string): Repository {
  const { repository } = parse(readFileSync(join(content, 'site.yaml'), 'utf8'));
  const files = globSync('*/worklog/week-*', { cwd: content }).map((file) => {
    const path = file.replaceAll('\\', '/');
    return [`${repository.content ?? 'content'}/${path}`, readFileSync(join(content, path), 'utf8')];
  });
  return new Repository(new URL(repository.url).pathname.slice(1), repository.branch ?? 'main', Object.fromEntries(files));
}

export const test = base.extend<{ gitHub: StandIn }>({
  hosts: [[API], { scope: 'test' }],
  // Requests of a service worker pass by the answers that these tests give instead of a server.
  serviceWorkers: 'block',
  gitHub: async ({ page, site }, use) => {
    const gitHub = await startStandIn(site ? repositoryOf(site.content) : new Repository('example/report', 'main'));
    await answerGitHub(page, gitHub);
    await use(gitHub);
    await gitHub.close();
  },
});

/** The site as it was before its last week was written: a week that can be new. Answers that week's number. */
export async function withoutLastWeek(page: Page): Promise<void> {
  await page.route('**/write.json', async (route) => {
    const answer = await route.fetch();
    const facts = await answer.json();
    const weeks = facts.weeks.slice(0, -1);
    const last = facts.weeks.at(-1).week;
    const files = Object.fromEntries(
      Object.entries<Record<string, string>>(facts.files).map(([language, { [last]: _, ...others }]) => [language, others]),
    );
    await route.fulfill({ response: answer, json: { ...facts, weeks, files } });
  });
}

type Press = (target: Locator) => Promise<void>;

const click: Press = (target) => target.click();

/** Enters the token and publishes to the branch. */
export async function publish(page: Page, press: Press = click): Promise<void> {
  await press(page.getByText('Publish to GitHub from here'));
  await press(page.getByLabel('Token', { exact: true }));
  await page.keyboard.insertText(TOKEN);
  await press(page.getByRole('button', { name: 'Use token' }));
  await press(page.getByRole('button', { name: 'Publish', exact: true }));
}

/** The next commit is on the site as soon as the page asks. */
export function deployAtOnce({ repository, before }: StandIn): void {
  before(/^GET \/deployments\?/, () => {
    const sha = repository.branches.get(repository.defaultBranch) ?? '';
    const status = { state: 'success', environment_url: 'https://shiplog.example/', log_url: '' };
    repository.deployments.push({ id: 1, sha, environment: 'github-pages', statuses: [status] });
  });
}
