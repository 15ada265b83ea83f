// The pipeline in a reader's browser, as the contract suite drives it.
import { type Opened, openBrowser } from './browser/open.ts';
import { asking, DELETIONS, linesOf, type RuntimeUnderTest } from './runtime.ts';

export interface InBrowser extends RuntimeUnderTest {
  opened: Opened;
}

export async function openInBrowser(): Promise<InBrowser> {
  const opened = await openBrowser();
  const { page } = opened;
  await opened.visit();
  return {
    opened,
    post: (body, headers) => page.evaluate(([text, named]) => underTest.sandbox.post(text, named), [String(body), headers] as const),
    load: () => page.evaluate(() => underTest.sandbox.load()),
    replay: (range) => page.evaluate((hours) => underTest.sandbox.replay(hours), range),
    ...asking(async (statement) => {
      const answer = await page.evaluate(
        (sql) =>
          underTest.sandbox.query(sql).then(
            (table) => ({ table }),
            ({ message, position }) => ({ message: String(message), position }),
          ),
        statement,
      );
      if ('table' in answer) return answer.table;
      // An error that leaves the page loses all but its message.
      throw Object.assign(new Error(answer.message), { position: answer.position });
    }),
    counters: () => page.evaluate(() => underTest.sandbox.counters()),
    restart: () => page.evaluate(() => underTest.sandbox.stop()),
    reset: () => page.evaluate((statements) => underTest.empty(statements), DELETIONS.join(';')),
    rawKeys: () => page.evaluate(() => underTest.rawKeys()),
    readRaw: (key) => page.evaluate((name) => underTest.readRaw(name), key),
    putRaw: (key, content) => page.evaluate(([name, object]) => underTest.putRaw(name, object), [key, String(content)] as const),
    rejected: async () => linesOf(await page.evaluate(() => underTest.rejected())),
    close: opened.close,
  };
}
