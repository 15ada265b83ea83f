/** @jsxImportSource preact */
// The form of a week's facts, in the order of the week's page.
import { useEffect, useState } from 'preact/hooks';
import { formatPeriod } from '../../i18n/days.ts';
import { nextWeek } from '../../worklog/next-week.ts';
import { titleOfRemark } from '../../worklog/review/answer.ts';
import { resolveTasks } from '../../worklog/tasks.ts';
import type { Week } from '../../worklog/week.ts';
import { defined, withNewTask } from '../edited.ts';
import type { OpenRemark } from '../facts.ts';
import { Days } from './Days.tsx';
import { change, type Desk, fieldId, goTo, say } from './desk.ts';
import { Findings, Text } from './Fields.tsx';
import { LeftOpen } from './LeftOpen.tsx';
import { Blockers, TextList } from './Lists.tsx';
import { usualTitle } from './open-week.ts';
import { Prose } from './Prose.tsx';
import { TaskCard } from './TaskCard.tsx';

export function WeekForm({ desk, answers }: { desk: Desk; answers?: OpenRemark | undefined }) {
  const { words, weeks, programme } = desk.site;
  const { facts } = desk.session.edited;
  const number = facts.week ?? desk.session.place.week;
  const tasks = facts.tasks ?? [];
  const [open, setOpen] = useState<number | undefined>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the form opens
  useEffect(() => {
    if (!answers) return;
    const found = tasks.findIndex(({ closes }) => closes === answers.id);
    if (found < 0)
      change(desk, (now) => withNewTask(now, { title: titleOfRemark(answers.text), closes: answers.id, state: 'doing' }, desk.taken));
    const index = found < 0 ? tasks.length : found;
    setOpen(index);
    // Once the card is drawn, and after the editor moved the focus to its heading.
    requestAnimationFrame(() => goTo(['tasks', index, 'title']));
  }, []);
  const others = weeks.filter(({ week }) => week < number);
  const before = others.at(-1)?.week ?? 0;
  const { carried, leftOpen, steps } = nextWeek(others, number, programme);
  const titles = new Map(
    resolveTasks([...others, { ...facts, week: number, tasks: [...tasks] } as Week]).map(({ id, title }) => [id, title]),
  );
  const titleOf = (id: string | undefined) => (id === undefined ? undefined : (titles.get(id) ?? id));
  return (
    <>
      <section id={fieldId(['about'])}>
        <h3>{words.about}</h3>
        <Text
          desk={desk}
          path={['title']}
          label={words.weekTitle}
          value={facts.title}
          selects={facts.title === usualTitle(desk.site, number)}
          onValue={(title) => change(desk, (now) => ({ ...now, title }), ['title'])}
        />
        <Text
          desk={desk}
          path={['summary']}
          label={words.summary}
          hint={words.summaryHint}
          value={facts.summary}
          onValue={(summary) => change(desk, (now) => defined({ ...now, summary: summary || undefined }), ['summary'])}
        />
        <details class="further">
          <summary>
            {words.period}
            {facts.period && `: ${formatPeriod(facts.period, desk.site.lang)}`}
          </summary>
          <Days
            desk={desk}
            path={['period']}
            label={words.period}
            span={facts.period ?? {}}
            onSpan={({ starts, ends }) =>
              change(desk, (now) => defined({ ...now, period: starts === undefined ? undefined : { starts, ends: ends ?? starts } }))
            }
          />
          <Findings desk={desk} path={['period']} />
        </details>
      </section>
      <TextList
        desk={desk}
        name="objectives"
        heading={words.objectives}
        item={words.objective}
        add={words.addObjective}
        offered={{ title: say(words.fromSteps, { week: before }), texts: steps }}
      />
      <LeftOpen
        desk={desk}
        tasks={[...carried, ...leftOpen]}
        week={before}
        onOpen={(index, isShown) => {
          setOpen(index);
          if (isShown) requestAnimationFrame(() => goTo(['tasks', index]));
        }}
      />
      <section id={fieldId(['tasks'])}>
        <h3>{words.tasks}</h3>
        <ol class="plain task-cards">
          {tasks.map((task, index) => (
            <TaskCard
              desk={desk}
              task={task}
              index={index}
              inherited={titleOf(task.continues)}
              open={open === index}
              onOpen={(isOpen) => setOpen(isOpen ? index : undefined)}
            />
          ))}
        </ol>
        <button
          type="button"
          class="button primary"
          onClick={() => {
            change(desk, (now) => withNewTask(now, { title: '' }, desk.taken));
            setOpen(tasks.length);
          }}
        >
          {words.addTask}
        </button>
      </section>
      <Blockers desk={desk} tasks={tasks.map(({ id, title, continues }) => ({ value: id, name: title || titleOf(continues) || id }))} />
      <Prose desk={desk} />
      <TextList desk={desk} name="next" heading={words.next} item={words.nextStep} add={words.addNext} />
    </>
  );
}
