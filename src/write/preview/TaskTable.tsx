/** @jsxImportSource preact */
// A week's tasks in the preview: TaskTable.astro of src/components.
import type { JSX } from 'preact';
import { taskColumns } from '../../components/week/task-columns.ts';
import { aboutTask, taskDays } from '../../components/week/task-words.ts';
import { nameIn } from '../../site/names.ts';
import { href, pagePath } from '../../site/urls.ts';
import { anchorOfTask } from '../../worklog/anchors.ts';
import { type ResolvedTask, tasksOfWeek } from '../../worklog/tasks.ts';
import { Inline, plainWords } from './inline.tsx';
import { Dash, State } from './parts.tsx';
import type { ShownWeek } from './shown-week.ts';

type Row = { task: ResolvedTask; of: ShownWeek };

const Days = ({ task: { starts, ends, planned }, of: { t, language } }: Row): JSX.Element => (
  <td class="fig">
    {starts && ends ? <time dateTime={starts}>{taskDays({ starts, ends }, language)}</time> : !planned && <Dash text={t.notRecorded} />}
    {planned && (
      <span class="planned-days">
        <span class="word">{t.planned}:</span> {taskDays(planned, language)}
      </span>
    )}
  </td>
);

function What({ task, of: { t, language, site, resolve } }: Row): JSX.Element {
  const about = aboutTask(task, task.milestone && nameIn(site.milestones, task.milestone, language), t);
  const [first = '', ...more] = task.detail;
  return (
    <td class="what">
      <Inline text={task.title} resolve={resolve} />
      {about && <p class="about">{about}</p>}
      {first && (
        <details>
          <summary>
            {t.details}
            <span class="hidden">: {plainWords(task.title)}</span>
          </summary>
          {more.length === 0 ? (
            <p>
              <Inline text={first} resolve={resolve} />
            </p>
          ) : (
            <ul>
              {Object.entries(task.detail).map(([at, line]) => (
                <li key={at}>
                  <Inline text={line} resolve={resolve} />
                </li>
              ))}
            </ul>
          )}
        </details>
      )}
    </td>
  );
}

function Owners({ task: { owners }, of: { t, language, site } }: Row): JSX.Element {
  const page = (id: string): string => href(site.base, pagePath(`people/${id}`, language, site.languages[0] ?? language));
  const isPerson = (id: string): boolean => site.people.some((person) => person.id === id);
  return (
    <td data-label={t.owner} class={owners.length === 0 ? 'bare' : undefined}>
      {owners.length === 0 && <Dash text={t.notRecorded} />}
      {owners.map((id, index) => (
        <>
          {index > 0 && ', '}
          {isPerson(id) ? <a href={page(id)}>{nameIn(site.people, id, language)}</a> : id}
        </>
      ))}
    </td>
  );
}

function Evidence({ task: { evidence }, of: { t, proof } }: Row): JSX.Element {
  return (
    <td data-label={t.evidence} class={evidence.length === 0 ? 'bare' : undefined}>
      {evidence.length === 0 && <Dash text={t.none} />}
      {evidence.map(({ label, href: written }, index) => {
        const address = written === '' ? undefined : proof(written);
        return (
          <>
            {index > 0 && ', '}
            {address === undefined ? (
              <span>{label}</span>
            ) : (
              <a href={address} rel={/^https?:/.test(written) ? 'noopener' : undefined}>
                {label}
              </a>
            )}
          </>
        );
      })}
    </td>
  );
}

export function TaskTable({ of }: { of: ShownWeek }): JSX.Element {
  const { t, log, week } = of;
  const tasks = tasksOfWeek(log, week.week);
  const shown = taskColumns(tasks, t);
  return (
    <>
      <div class="wide">
        <table class="tasks">
          <thead>
            <tr>
              {shown.days && <th scope="col">{t.when}</th>}
              <th scope="col">{t.what}</th>
              {shown.owners && <th scope="col">{t.owner}</th>}
              {shown.states && <th scope="col">{t.stateHead}</th>}
              {shown.evidence && <th scope="col">{t.evidence}</th>}
            </tr>
          </thead>
          {tasks.map((task) => (
            <tbody key={task.id} id={anchorOfTask(task.id)}>
              <tr>
                {shown.days && <Days task={task} of={of} />}
                <What task={task} of={of} />
                {shown.owners && <Owners task={task} of={of} />}
                {shown.states && (
                  <td>
                    <State state={task.state} carriedTo={task.carriedTo} t={t} />
                  </td>
                )}
                {shown.evidence && <Evidence task={task} of={of} />}
              </tr>
            </tbody>
          ))}
        </table>
      </div>
      {shown.missing.length > 0 && <p class="quiet unknown-columns">{t.notRecordedFor(shown.missing.join(', '))}</p>}
    </>
  );
}
