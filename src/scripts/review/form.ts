// The form *Review this week*: it makes a review, which the repository's web editor saves, the editor's page publishes, or the browser
// downloads. The form itself sends nothing.

import type { SiteFormFacts } from '../../components/review/form-facts.ts';
import { fill } from '../../i18n/fill.ts';
import { newFilePage } from '../../site/repository.ts';
import style from '../../styles/review/form.css?url';
import { type FilledForm, type FormFault, filledReview } from '../../worklog/review/filled-review.ts';
import type { HandedReview } from '../../worklog/review/handed-review.ts';
import type { Review } from '../../worklog/review/review.ts';
import { reviewFile } from '../../worklog/review/review-path.ts';
import { reviewText } from '../../worklog/review/review-text.ts';
import { el } from '../elements.ts';
import { labelled, segments } from './labelled.ts';
import { remarkFields } from './remark-fields.ts';
import { scoreFields } from './score-fields.ts';

function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

function save(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/yaml' }));
  el('a', { href: url, download: name }).click();
  URL.revokeObjectURL(url);
}

/** What the mentor wrote is only in the form until it is submitted or copied. */
const askBeforeLeaving = (event: BeforeUnloadEvent): void => event.preventDefault();

function build(details: HTMLElement, week: number, facts: SiteFormFacts): void {
  const { words, criteria, mentors, publish, repository, scale } = facts;
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
  const verdict = segments(
    words.verdict,
    Object.entries(words.verdicts).map(([value, word]) => ({ value, word })),
  );
  verdict.group.classList.add('verdicts');
  const scores = scoreFields(criteria, scale, words);
  const remarks = remarkFields(words, () => update());
  const summary = el('textarea', { rows: 3 });
  const sign = el('input', { type: 'checkbox', disabled: !seal });
  const status = el('div', { role: 'status' });
  const button = (label: string, isMain: boolean) =>
    el('button', { type: 'button', className: isMain ? 'button primary' : 'button' }, label);
  const submit = button(repository ? words.submit : words.save, !publish?.isMain);
  const copy = button(words.copy, false);
  const further = publish ? [button(publish.label, publish.isMain)] : [];
  const text = el('code', {});
  const preview = el('details', {}, el('summary', {}, words.preview), el('pre', { tabIndex: 0 }, text));
  /** Faults are shown once the mentor has tried to finish, not while the form is still empty. */
  let tried = false;

  const filled = (): FilledForm => ({
    reviewer: reviewer.value.trim(),
    date: date.value,
    verdict: verdict.value(),
    scores: scores.filled(),
    remarks: remarks.filled(),
    summary: summary.value,
    sign: sign.checked,
  });
  const named = (fault: FormFault): string =>
    fill(words.faults[fault.kind], {
      ...fault,
      scale,
      name: ('id' in fault && criteria.find(({ id }) => id === fault.id)?.name) || '',
    });
  const fieldOf = (fault: FormFault): HTMLElement | undefined => {
    if (fault.kind === 'remark') return remarks.field(fault.number);
    if (fault.kind === 'score') return scores.field(fault.id);
    return { reviewer, date, verdict: verdict.field(), seal: sign }[fault.kind];
  };
  /** Puts what is wrong at each field: the list of all is a screen or two further down on a phone. */
  const showAt = (faults: readonly FormFault[]): void => {
    for (const old of form.querySelectorAll('.fault')) {
      form.querySelector(`[aria-describedby="${old.id}"]`)?.removeAttribute('aria-describedby');
      old.remove();
    }
    for (const fault of faults) {
      const field = fieldOf(fault);
      const id = `fault-${fault.kind}${'number' in fault ? fault.number : 'id' in fault ? fault.id : ''}`;
      field?.closest('.choice-row, .pair, .whole, li')?.append(el('span', { id, className: 'fault' }, named(fault)));
      field?.setAttribute('aria-describedby', id);
    }
  };
  const focusOn = (fault: FormFault): void => {
    const field = fieldOf(fault);
    field?.focus();
    field?.closest('.choice-row, .pair, .whole, li')?.scrollIntoView({ block: 'nearest' });
  };

  /** The review, or what is missing. */
  function update(): Review | readonly FormFault[] {
    const review = filledReview(filled(), { ...facts, week, seal });
    const faults = 'verdict' in review ? [] : review;
    text.textContent = 'verdict' in review ? reviewText(review) : words.missing;
    const shown = tried ? faults : [];
    const said = shown.map(named);
    // A live region is announced only if its text changes.
    if (status.dataset['said'] !== said.join()) {
      status.dataset['said'] = said.join();
      const list = el('ul', {}, ...said.map((one) => el('li', {}, one)));
      status.replaceChildren(...(said.length > 0 ? [el('p', {}, words.missing), list] : []));
      showAt(shown);
    }
    return review;
  }

  /** Calls `use` with the review if it is complete, else shows what is missing and moves there. */
  function finish(use: (path: string, written: string) => void): void {
    tried = true;
    const review = update();
    if ('verdict' in review) use(reviewFile({ ...review, week }), reviewText(review));
    else if (review[0]) focusOn(review[0]);
  }

  const note = (word: string) => status.replaceChildren(el('p', {}, word));
  const kept = () => removeEventListener('beforeunload', askBeforeLeaving);
  const toClipboard = (written: string, said: string): Promise<void> =>
    // Without HTTPS there is no clipboard.
    (navigator.clipboard?.writeText(written) ?? Promise.reject()).then(
      () => {
        kept();
        note(said);
      },
      () => note(words.notCopied),
    );

  submit.onclick = () =>
    finish((path, written) => {
      status.replaceChildren();
      if (!repository) {
        save(path.split('/').at(-1) ?? path, written);
        kept();
        return;
      }
      const { url, isFilled } = newFilePage(repository, path, written);
      window.open(url, '_blank', 'noopener');
      if (isFilled) kept();
      else void toClipboard(written, words.tooLong);
    });
  for (const other of further)
    other.onclick = () =>
      finish((path, written) => {
        try {
          sessionStorage.setItem(publish?.key ?? '', JSON.stringify({ path, text: written } satisfies HandedReview));
        } catch {
          return note(words.notHanded);
        }
        kept();
        location.assign(publish?.page ?? '');
      });
  copy.onclick = () => finish((path, written) => void toClipboard(written, fill(words.copied, { path })));

  const group = (legend: string, ...children: (Node | string)[]) => el('fieldset', {}, el('legend', {}, legend), ...children);
  const form = el(
    'div',
    { className: 'fields' },
    el('p', { className: 'pair' }, ...labelled(words.reviewer, reviewer)),
    el('p', { className: 'pair' }, ...labelled(words.date, date)),
    verdict.group,
    ...(criteria.length > 0
      ? [group(words.scores, el('p', { className: 'quiet' }, fill(words.scoresHint, { scale })), ...scores.parts)]
      : []),
    group(words.remarks, el('p', { className: 'quiet' }, words.remarksHint), ...remarks.parts),
    el('p', { className: 'whole' }, ...labelled(words.summary, summary)),
    el(
      'p',
      { className: 'whole' },
      el('label', { className: 'choice' }, sign, ` ${words.sign}`),
      el('span', { className: 'quiet' }, seal ? words.signHint : words.unsignable),
    ),
    el('p', { className: 'buttons' }, ...(publish?.isMain ? [...further, submit] : [submit, ...further]), copy),
    el('p', { className: 'quiet' }, repository ? words.submitHint : words.saveHint, publish?.hint ? ` ${publish.hint}` : ''),
    status,
    preview,
  );
  form.oninput = () => {
    addEventListener('beforeunload', askBeforeLeaving);
    update();
  };
  // Beside the previous content, so that links to it still work.
  details.querySelector('div')?.replaceChildren(form);
  update();
}

/** Loads the form's style sheet. The form works without it. */
const styled = (): Promise<void> =>
  new Promise((done) => {
    const link = el('link', { rel: 'stylesheet', href: style, onload: () => done(), onerror: () => done() });
    document.head.append(link);
  });

/** Creates the form in `details`. If its data cannot be loaded, the static text remains. */
export async function openForm(details: HTMLElement): Promise<void> {
  try {
    const { home, visit = '' } = document.querySelector<HTMLElement>('[data-visit]')?.dataset ?? {};
    const [answer] = await Promise.all([fetch(`${home}review-form.json`), styled()]);
    if (answer.ok) build(details, Number(visit.split('-').at(-1)), await answer.json());
  } catch {
    // The request failed.
  }
}
