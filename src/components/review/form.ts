// The form *Review this week*: builds the review's file as one types, to be copied or opened in the repository. Nothing is sent.
import { newFileUrl } from '../../site/repository.ts';
import { type FilledForm, type FormFault, filledReview } from '../../worklog/review/filled-review.ts';
import type { Review } from '../../worklog/review/review.ts';
import { reviewFile } from '../../worklog/review/review-path.ts';
import { reviewText } from '../../worklog/review/review-text.ts';
import { el } from '../elements.ts';
import { fill } from '../fill.ts';
import type { SiteFormFacts } from './form-facts.ts';
import { labelled } from './labelled.ts';

/** Longer addresses are refused by GitHub. */
const LONGEST_URL = 7_500;

function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

function build(details: HTMLElement, week: number, facts: SiteFormFacts): void {
  const { words, criteria, mentors, repository, scale } = facts;
  const { seal } = details.dataset;

  const reviewer =
    mentors.length > 0
      ? el(
          'select',
          {},
          ...(mentors.length > 1 ? [new Option(words.choose, '')] : []),
          ...mentors.map(({ id, name }) => new Option(name, id)),
        )
      : el('input', { autocomplete: 'off', spellcheck: false });
  const date = el('input', { type: 'date', value: today() });
  const verdicts = Object.entries(words.verdicts).map(([value, word]) => ({
    word,
    input: el('input', { type: 'radio', name: 'verdict', value }),
  }));
  const scores = criteria.map(({ id, name }) => ({
    id,
    name,
    input: el('input', { type: 'number', min: '0', max: String(scale), step: 'any', inputMode: 'decimal' }),
  }));
  const remarks = el('ol', { className: 'plain' });
  const summary = el('textarea', { rows: 3 });
  const sign = el('input', { type: 'checkbox', disabled: !seal });
  const add = el('button', { type: 'button', className: 'button' }, words.addRemark);
  const status = el('div', { role: 'status' });
  const file = el('code', {});
  const text = el('code', {});
  const copy = el('button', { type: 'button', className: 'button' }, words.copy);
  const open = el('a', { className: 'button', target: '_blank', rel: 'noopener' }, words.open);
  const note = el('p', { className: 'quiet' });
  const output = el(
    'div',
    { hidden: true },
    el('p', {}, `${words.file} `, file),
    el('pre', { tabIndex: 0 }, text),
    el('p', { className: 'buttons' }, copy, open),
    note,
  );

  const texts = () => [...remarks.querySelectorAll('textarea')];
  const filled = (): FilledForm => ({
    reviewer: reviewer.value.trim(),
    date: date.value,
    verdict: verdicts.find(({ input }) => input.checked)?.input.value ?? '',
    // What is no number reads as empty in such a field, so it is told apart here.
    scores: Object.fromEntries(scores.map(({ id, input }) => [id, input.validity.badInput ? '?' : input.value])),
    remarks: texts().map(({ value }) => value),
    summary: summary.value,
    sign: sign.checked,
  });
  const told = (fault: FormFault): string =>
    fill(words.faults[fault.kind], {
      ...fault,
      scale,
      name: ('id' in fault && criteria.find(({ id }) => id === fault.id)?.name) || '',
    });

  function write(review: Review): void {
    const path = reviewFile({ ...review, week });
    file.textContent = path;
    text.textContent = reviewText(review);
    const url = repository && newFileUrl(repository, path, text.textContent);
    const fits = url !== undefined && url.length <= LONGEST_URL;
    open.hidden = !repository;
    if (repository) open.href = fits ? (url as string) : newFileUrl(repository, path, '');
    note.textContent = repository ? (fits ? '' : words.tooLong) : words.noRepository;
  }

  function update(): void {
    const review = filledReview(filled(), { ...facts, week, seal });
    const faults = 'verdict' in review ? [] : review;
    output.hidden = faults.length > 0;
    const said = faults.map(told);
    // A polite region is read again only when its words change.
    if (status.dataset['said'] !== said.join()) {
      status.dataset['said'] = said.join();
      status.replaceChildren(
        ...(said.length > 0 ? [el('p', {}, words.missing), el('ul', {}, ...said.map((one) => el('li', {}, one)))] : []),
      );
    }
    if ('verdict' in review) write(review);
  }

  function number(): void {
    [...remarks.children].forEach((item, index) => {
      (item.querySelector('label') as HTMLElement).textContent = fill(words.remark, { number: index + 1 });
      (item.querySelector('button') as HTMLElement).ariaLabel = fill(words.removeRemark, { number: index + 1 });
    });
    update();
  }

  add.onclick = () => {
    const remove = el('button', { type: 'button', className: 'button' }, '✕');
    const area = el('textarea', { rows: 2 });
    const item = el('li', {}, ...labelled('', area), remove);
    remove.onclick = () => {
      item.remove();
      number();
      add.focus();
    };
    remarks.append(item);
    number();
    area.focus();
  };
  copy.onclick = () => {
    const say = (word: string) => {
      copy.textContent = word;
      setTimeout(() => {
        copy.textContent = words.copy;
      }, 2000);
    };
    // Without a secure address there is no clipboard.
    (navigator.clipboard?.writeText(text.textContent ?? '') ?? Promise.reject()).then(
      () => say(words.copied),
      () => say(words.notCopied),
    );
  };

  const group = (legend: string, ...children: (Node | string)[]) => el('fieldset', {}, el('legend', {}, legend), ...children);
  const form = el(
    'div',
    { className: 'fields' },
    el('p', { className: 'pair' }, ...labelled(words.reviewer, reviewer)),
    el('p', { className: 'pair' }, ...labelled(words.date, date)),
    group(words.verdict, ...verdicts.map(({ word, input }) => el('label', { className: 'choice' }, input, ` ${word}`))),
    ...(scores.length > 0
      ? [
          group(
            words.scores,
            el('p', { className: 'quiet' }, fill(words.scoresHint, { scale })),
            ...scores.map(({ name, input }) => el('p', { className: 'pair' }, ...labelled(name, input))),
          ),
        ]
      : []),
    group(words.remarks, remarks, add),
    el('p', { className: 'whole' }, ...labelled(words.summary, summary)),
    el(
      'p',
      { className: 'whole' },
      el('label', { className: 'choice' }, sign, ` ${words.sign}`),
      el('span', { className: 'quiet' }, seal ? words.signHint : words.unsignable),
    ),
    status,
    output,
  );
  form.oninput = update;
  details.append(form);
  update();
}

/** Makes the form in `details`. Where its facts cannot be had, the words that stand there remain. */
export async function openForm(details: HTMLElement): Promise<void> {
  try {
    const { home, visit = '' } = document.querySelector<HTMLElement>('[data-visit]')?.dataset ?? {};
    const answer = await fetch(`${home}review-form.json`);
    if (answer.ok) build(details, Number(visit.split('-').at(-1)), await answer.json());
  } catch {
    // The address did not answer.
  }
}
