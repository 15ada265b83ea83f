/** @jsxImportSource preact */
// One task. Closed, it is a line; open, what is asked most comes first.
import { formatPeriod } from '../../i18n/days.ts';
import { taskStates } from '../../worklog/task-states.ts';
import type { Task } from '../../worklog/week.ts';
import { defined, movedUp, unlessEmpty, withBlocker, withItem, withTask } from '../edited.ts';
import { Days } from './Days.tsx';
import { change, type Desk, fieldId, goTo, type Path, say, sentence } from './desk.ts';
import { Evidence } from './Evidence.tsx';
import { Choice, Findings, Select, Text } from './Fields.tsx';
import { ItemButtons } from './ItemButtons.tsx';

/** Where a blocked task says what blocks it. */
function NamedBlocker({ desk, task }: { desk: Desk; task: Task }) {
  const { words } = desk.site;
  const { blockers = [] } = desk.session.edited.facts;
  const named = blockers.findIndex(({ blocks }) => blocks === task.id);
  return (
    <p class="says">
      {named < 0 ? words.blockerMissing : sentence(blockers[named]?.text || words.blockerText)}
      <button
        type="button"
        class="button"
        onClick={() => {
          if (named < 0) change(desk, (facts) => withBlocker(facts, { text: '', blocks: task.id }));
          else goTo(['blockers', named, 'text']);
        }}
      >
        {named < 0 ? words.nameBlocker : words.showBlocker}
      </button>
    </p>
  );
}

interface Props {
  desk: Desk;
  task: Task;
  index: number;
  /** Title of the task that it continues. */
  inherited: string | undefined;
  open: boolean;
  onOpen(open: boolean): void;
}

const list = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;

/** One owner is a text, several are a list. */
const ownersOf = (ids: readonly string[]): string | string[] | undefined => (ids.length > 1 ? [...ids] : ids[0]);

export function TaskCard({ desk, task, index, inherited, open, onOpen }: Props) {
  const { words, states, people, milestones, remarks, lang } = desk.site;
  const path: Path = ['tasks', index];
  const at = (key: string): Path => [...path, key];
  const number = say(words.task, { number: index + 1 });
  const set = (next: Task, field: Path = path) =>
    change(desk, (facts) => withTask(facts, index, defined(next), desk.kept, desk.taken), field);
  const title = task.title || inherited || words.untitled;
  const remark = remarks.find(({ id }) => id === task.closes);
  const owners = list(task.owner);
  const hasFindings = desk.findings.some((finding) => finding.path[0] === 'tasks' && finding.path[1] === index);
  return (
    <li class={`task state-${task.state ?? 'unknown'}`} id={fieldId(path)}>
      <details open={open} onToggle={({ currentTarget }) => currentTarget.open !== open && onOpen(currentTarget.open)}>
        <summary>
          <span class="task-title">{title}</span>
          <span class="quiet">
            {[task.state && states[task.state], task.starts && formatPeriod({ starts: task.starts, ends: task.ends ?? task.starts }, lang)]
              .filter(Boolean)
              .join(' · ')}
            {hasFindings && !open && (
              <span class="mark" title={words.warning}>
                {' '}
                !
              </span>
            )}
          </span>
        </summary>
        {inherited && <p class="quiet">{say(words.continues, { title: inherited })}</p>}
        {remark && <p class="quiet">{say(words.closes, { text: remark.text })}</p>}
        {!(inherited && task.title === undefined) && (
          <Text
            desk={desk}
            path={at('title')}
            label={words.taskTitle}
            value={task.title}
            autoFocus={!task.title}
            onValue={(value) => set({ ...task, title: value }, at('title'))}
          />
        )}
        <Choice
          desk={desk}
          path={at('state')}
          label={words.state}
          options={taskStates.map((value) => ({ value, name: states[value] }))}
          chosen={list(task.state)}
          onChoose={(value) => set({ ...task, state: value as Task['state'] })}
        />
        {task.state === 'blocked' && <NamedBlocker desk={desk} task={task} />}
        <Days desk={desk} path={path} label={words.days} span={task} onSpan={(span) => set({ ...task, ...span })} />
        {people.length > 0 && (
          <Choice
            desk={desk}
            path={at('owner')}
            label={words.owner}
            several
            options={people.map(({ id, name }) => ({ value: id, name }))}
            chosen={owners}
            onChoose={(value) =>
              set({ ...task, owner: ownersOf(owners.includes(value) ? owners.filter((one) => one !== value) : [...owners, value]) })
            }
          />
        )}
        <Evidence desk={desk} path={at('evidence')} task={task} onTask={set} />
        <details class="further" open={[task.milestone, task.planned, task.detail].some((value) => value !== undefined) && open}>
          <summary>{words.more}</summary>
          {milestones.length > 0 && (
            <Select
              desk={desk}
              path={at('milestone')}
              label={words.milestone}
              none={words.none}
              options={milestones.map(({ id, name }) => ({ value: id, name }))}
              value={task.milestone}
              onValue={(milestone) => set({ ...task, milestone })}
            />
          )}
          <Days
            desk={desk}
            path={at('planned')}
            label={words.plan}
            span={task.planned ?? {}}
            onSpan={({ starts, ends }) => set({ ...task, planned: starts === undefined ? undefined : { starts, ends: ends ?? starts } })}
          />
          <Text
            desk={desk}
            path={at('detail')}
            label={words.detail}
            hint={words.detailHint}
            long
            value={list(task.detail).join('\n')}
            onValue={(value) => {
              const lines = value.split('\n');
              set({ ...task, detail: value === '' ? undefined : lines.length > 1 ? lines : value }, at('detail'));
            }}
          />
        </details>
        <Findings desk={desk} path={path} />
        <ItemButtons
          name={`${number}, ${title}`}
          words={words}
          onClose={() => {
            onOpen(false);
            requestAnimationFrame(() => goTo(path));
          }}
          onUp={index > 0 ? () => change(desk, (facts) => ({ ...facts, tasks: movedUp(facts.tasks ?? [], index) })) : undefined}
          onRemove={() => change(desk, (facts) => defined({ ...facts, tasks: unlessEmpty(withItem(facts.tasks ?? [], index, undefined)) }))}
        />
      </details>
    </li>
  );
}
