// The remarks of the form: each has a text and refers to the whole week or one of its tasks.
import type { FormWords } from '../../i18n/en/form.ts';
import { fill } from '../../i18n/fill.ts';
import type { FilledRemark } from '../../worklog/review/filled-review.ts';
import { el } from '../elements.ts';
import { labelled } from './labelled.ts';

export interface RemarkFields {
  parts: HTMLElement[];
  filled(): FilledRemark[];
  field(number: number): HTMLElement | undefined;
}

/** The tasks that the page lists: ids and titles. */
function tasksOfPage(): { id: string; title: string }[] {
  return [...document.querySelectorAll<HTMLElement>('.tasks tbody[id^="task-"]')].map((body) => {
    const cell = body.querySelector('.what')?.cloneNode(true) as HTMLElement | undefined;
    for (const more of cell?.querySelectorAll('p, details') ?? []) more.remove();
    return { id: body.id.slice('task-'.length), title: cell?.textContent?.trim() ?? '' };
  });
}

/** `changed` is called when a remark is added or removed. */
export function remarkFields(words: FormWords, changed: () => void): RemarkFields {
  const tasks = tasksOfPage();
  const list = el('ol', { className: 'plain' });
  const add = el('button', { type: 'button', className: 'button' }, words.addRemark);

  function number(): void {
    [...list.children].forEach((item, index) => {
      (item.querySelector('label') as HTMLElement).textContent = fill(words.remark, { number: index + 1 });
      (item.querySelector('button') as HTMLElement).ariaLabel = fill(words.removeRemark, { number: index + 1 });
      const about = item.querySelector('select');
      if (about) about.ariaLabel = fill(words.about, { number: index + 1 });
    });
    changed();
  }

  add.onclick = () => {
    const remove = el('button', { type: 'button', className: 'button' }, '✕');
    const area = el('textarea', { rows: 2 });
    const about = el('select', {}, new Option(words.wholeWeek, ''), ...tasks.map(({ id, title }) => new Option(title, id)));
    const item = el('li', {}, ...labelled('', area), remove, ...(tasks.length > 0 ? [about] : []));
    remove.onclick = () => {
      item.remove();
      number();
      add.focus();
    };
    list.append(item);
    number();
    area.focus();
  };

  return {
    parts: [list, add],
    filled: () =>
      [...list.children].map((item) => {
        const task = item.querySelector('select')?.value;
        return { text: item.querySelector('textarea')?.value ?? '', ...(task ? { task } : {}) };
      }),
    field: (index) => list.children[index - 1]?.querySelector('textarea') ?? undefined,
  };
}
