/** @jsxImportSource preact */
// What last weeks left open: each task is continued, done or dropped with one tap.
import type { CarriedTask } from '../../worklog/next-week.ts';
import type { TaskState } from '../../worklog/task-states.ts';
import { withNewTask } from '../edited.ts';
import { change, type Desk, say } from './desk.ts';

const answers = [
  ['doing', 'continueTask'],
  ['done', 'doneTask'],
  ['dropped', 'dropTask'],
] as const satisfies readonly (readonly [TaskState, string])[];

export function LeftOpen({
  desk,
  tasks,
  week,
  onAdded,
}: {
  desk: Desk;
  tasks: readonly CarriedTask[];
  week: number;
  onAdded(index: number): void;
}) {
  const { words } = desk.site;
  if (tasks.length === 0) return null;
  const answer = ({ id, continues }: CarriedTask, state: TaskState) => {
    const index = desk.session.edited.facts.tasks?.length ?? 0;
    change(desk, (facts) => withNewTask(facts, { id, continues, state }, desk.taken));
    onAdded(index);
  };
  return (
    <section class="left-open">
      <h3>{say(words.leftOpen, { week })}</h3>
      <p class="quiet">{words.leftOpenHint}</p>
      <ul class="plain">
        {tasks.map((task) => (
          <li>
            <span>{task.title}</span>
            <span class="row">
              {answers.map(([state, word]) => (
                <button type="button" class="button" aria-label={`${words[word]}: ${task.title}`} onClick={() => answer(task, state)}>
                  {words[word]}
                </button>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
