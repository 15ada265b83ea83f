// A digest as the body of a webhook: Slack, Microsoft Teams and Discord. A name can mention or link nothing there.
import type { Webhook } from '../webhooks.ts';
import type { Digest, Line } from './digest.ts';
import { inert, linkTo } from './markdown.ts';

/** Letters of a message, below what each of them takes. */
const LONGEST: Readonly<Record<Webhook, number>> = { slack: 35_000, teams: 20_000, discord: 1_900 };

const slackText = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    // Between these signs Slack sets text in bold, italics or code.
    .replace(/[*_~`]/g, (sign) => `${sign}\u200b`);

const slackLink = (text: string, url: string): string =>
  `<${url.replace(/[<>|]/g, encodeURIComponent)}|${slackText(text).replaceAll('|', '¦')}>`;

/** The blocks of a message as far as they fit, and the link to the rest. */
function within(blocks: readonly string[], end: string, most: number): string[] {
  const shown: string[] = [];
  let length = end.length;
  for (const block of blocks) {
    length += block.length + 2;
    if (length > most) return [...shown, `… ${end}`];
    shown.push(block);
  }
  return [...shown, end];
}

function blocks({ title, period, sections }: Digest, bold: (text: string) => string, line: (line: Line) => string): string[] {
  return [
    `${bold(title)}\n${period}`,
    ...sections.flatMap((section) =>
      section.lines.length === 0
        ? []
        : section.lines.map((one, index) => (index === 0 ? `${bold(section.title)}\n${line(one)}` : line(one))),
    ),
  ];
}

/** The digest as the body of a request with content type application/json. */
export function webhookBody(digest: Digest, kind: Webhook): unknown {
  const { link, none } = digest;
  const isEmpty = digest.sections.every(({ lines }) => lines.length === 0);
  if (kind === 'slack') {
    const all = blocks(
      digest,
      (text) => `*${slackText(text)}*`,
      ({ team, text, url }) => `• ${slackLink(team, url)}: ${slackText(text)}`,
    );
    return {
      text: within([...all, ...(isEmpty ? [slackText(none)] : [])], slackLink(link.text, link.url), LONGEST.slack).join('\n'),
      unfurl_links: false,
    };
  }
  const markdown = blocks(
    digest,
    (text) => `**${inert(text)}**`,
    ({ team, text, url }) => `- [${inert(team)}](${linkTo(url)}): ${inert(text)}`,
  );
  const lines = within([...markdown, ...(isEmpty ? [inert(none)] : [])], `[${inert(link.text)}](${linkTo(link.url)})`, LONGEST[kind]);
  if (kind === 'discord') return { content: lines.join('\n'), allowed_mentions: { parse: [] } };
  return {
    type: 'message',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        content: {
          $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
          type: 'AdaptiveCard',
          version: '1.4',
          body: lines.map((text) => ({ type: 'TextBlock', wrap: true, text })),
        },
      },
    ],
  };
}
