/** @jsxImportSource preact */
// What last weeks left open: each task is continued, done or dropped with one tap. The answer stays visible, and can be changed.
import type { CarriedTask } from '../../worklog/next-week.ts';
import type { TaskState } from '../../worklog/task-states.ts';
import { withNewTask, withTask } from '../edited.ts';
import { change, type Desk, say } from './desk.ts';

const answers = [
  ['doing', 'continueTask'],
  ['done', 'doneTask'],
  ['dropped', 'dropTask'],
] as const satisfies readonly (readonly [TaskState, string])[];

interface Props {
  desk: Desk;
  tasks: readonly CarriedTask[];
  week: number;
  /** Opens the task; with `isShown`, the page moves to it. */
  onOpen(index: number, isShown: boolean): void;
}

export function LeftOpen({ desk, tasks, week, onOpen }: Props) {
  const { words } = desk.site;
  const own = desk.session.edited.facts.tasks ?? [];
  const placeOf = (id: string) => own.findIndex(({ continues }) => continues === id);
  // What the file says already is among the tasks.
  const asked = tasks.filter(({ continues }) => !desk.kept.has(own[placeOf(continues)]?.id ?? ''));
  if (asked.length === 0) return null;
  const answer = ({ id, continues }: CarriedTask, state: TaskState) => {
    const at = placeOf(continues);
    const task = own[at];
    change(desk, (facts) =>
      task ? withTask(facts, at, { ...task, state }, desk.kept, desk.taken) : withNewTask(facts, { id, continues, state }, desk.taken),
    );
    onOpen(task ? at : own.length, false);
  };
  return (
    <section class="left-open">
      <h3>{say(words.leftOpen, { week })}</h3>
      <p class="quiet">{words.leftOpenHint}</p>
      <ul class="plain">
        {asked.map((task) => {
          const at = placeOf(task.continues);
          return (
            <li>
              <span>{task.title}</span>
              <span class="row">
                {answers.map(([state, word]) => (
                  <button
                    type="button"
                    class="button"
                    aria-label={`${words[word]}: ${task.title}`}
                    aria-pressed={own[at]?.state === state}
                    onClick={() => answer(task, state)}
                  >
                    {words[word]}
                  </button>
                ))}
              </span>
              <span role="status">
                {at >= 0 && (
                  <button type="button" class="plain-button" onClick={() => onOpen(at, true)}>
                    {say(words.addedAs, { number: at + 1 })}
                  </button>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
