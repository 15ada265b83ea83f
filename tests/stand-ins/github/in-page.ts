// Answers requests of a page to api.github.com with a stand-in, for browser tests of the built site.
import type { Page } from '@playwright/test';
import type { StandIn } from './server.ts';

export async function answerGitHub(page: Page, standIn: StandIn): Promise<void> {
  await page.route('https://api.github.com/**', async (route) => {
    const request = route.request();
    const { pathname, search } = new URL(request.url());
    const { authorization = '', accept = '' } = await request.allHeaders();
    const body = request.postDataBuffer();
    try {
      const answer = await fetch(`${standIn.url}${pathname}${search}`, {
        method: request.method(),
        headers: { authorization, accept, 'cache-control': 'no-cache' },
        redirect: 'manual',
        ...(body ? { body: new Uint8Array(body) } : {}),
      });
      await route.fulfill({
        status: answer.status,
        headers: Object.fromEntries(
          [...answer.headers].filter(([name]) => !/^(?:content-length|transfer-encoding|connection)$/.test(name)),
        ),
        body: Buffer.from(await answer.arrayBuffer()),
      });
    } catch {
      await route.abort('connectionfailed');
    }
  });
}
