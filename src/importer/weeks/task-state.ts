// States in a status column. A completion date is not a state, and “not finished” does not say whether work has started.
import type { TaskState } from '../../worklog/task-states.ts';
import { folded } from './folded.ts';

const SAID: [TaskState, RegExp][] = [
  ['planned', /^(?:planned|plan|to do|todo|not started|pending|chua (?:lam|bat dau|thuc hien)|du kien)$/],
  ['doing', /^(?:doing|in progress|ongoing|wip|started|dang (?:lam|thuc hien|tien hanh|trien khai))$/],
  ['blocked', /^(?:blocked|stuck|on hold|bi chan|tam dung|vuong mac)$/],
  ['dropped', /^(?:dropped|cancell?ed|abandoned|huy|da huy|bo)$/],
  ['done', /^(?:done|completed?|finished|ok|xong|da xong|(?:da )?hoan (?:thanh|tat)|100)$/],
];

export function stateSaid(text: string): TaskState | undefined {
  const words = folded(text);
  if (words === '') return /^\s*(?:✅|✔️?|☑️?)\s*$/u.test(text) ? 'done' : undefined;
  return SAID.find(([, pattern]) => pattern.test(words))?.[0];
}
