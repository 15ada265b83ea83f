// Why the text of a site is not a status, as a problem of the site.
import type { Unread } from '../worklog/review/status-schema.ts';
import type { Problem } from './facts.ts';

export function problemOf(unread: Unread): Problem {
  if (unread.why === 'newer') return { code: 'newer', detail: String(unread.schema).slice(0, 20) };
  return unread.why === 'not-json' ? { code: 'not-json', detail: '' } : { code: 'not-status', detail: `${unread.where}: ${unread.said}` };
}
