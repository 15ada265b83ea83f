/** @jsxImportSource preact */
// A week's facts and texts in their order: WeekLog.astro of src/components.
import type { JSX } from 'preact';
import { foreignDirection } from '../../site/direction.ts';
import { anchorOfBlocker, anchorOfNext, anchorOfObjective, weekAnchors } from '../../worklog/anchors.ts';
import { hasProse } from '../../worklog/has-words.ts';
import { taskOf, tasksOfWeek } from '../../worklog/tasks.ts';
import type { Week } from '../../worklog/week.ts';
import { Inline, plainWords } from './inline.tsx';
import type { PreviewProps } from './props.ts';
import type { ShownWeek } from './shown-week.ts';
import { TaskTable } from './TaskTable.tsx';

type Blocker = NonNullable<Week['blockers']>[number];

function BlockerPart({ blocker: { id, text, cause, blocks, resolved }, of }: { blocker: Blocker; of: ShownWeek }): JSX.Element {
  const { t, log, week, resolve } = of;
  /** The task that a blocker names: its title, and its week if it is another one. */
  const named = (label: string, task: string | undefined): JSX.Element | undefined => {
    const found = task === undefined ? undefined : taskOf(log, task);
    return (
      found && (
        <p class="quiet">
          {label}: {plainWords(found.title)}
          {found.week !== week.week && ` (${t.weekLabel(found.week)})`}
        </p>
      )
    );
  };
  return (
    <div class="blocker" id={anchorOfBlocker(id)}>
      <p>
        <Inline text={text} resolve={resolve} />
      </p>
      {cause ? (
        <p>
          <b>{t.cause}:</b> <Inline text={cause} resolve={resolve} />
        </p>
      ) : (
        <p class="quiet">{t.causeUnknown}</p>
      )}
      {named(t.blocks, blocks)}
      {named(t.resolvedBy, resolved)}
    </div>
  );
}

interface ListProps {
  id: string;
  title: string;
  items: Week['objectives'];
  anchorOf: (id: string) => string;
  of: ShownWeek;
}

function List({ id: heading, title, items, anchorOf, of }: ListProps): JSX.Element | null {
  const entries = Object.entries(items ?? {});
  if (entries.length === 0) return null;
  return (
    <section>
      <h2 id={heading}>{title}</h2>
      <ul>
        {entries.map(([id, text]) => (
          <li key={id} id={anchorOf(id)}>
            <Inline text={text} resolve={of.resolve} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The prose; in another language than the rest, it says which. */
function Prose({ proseHtml, proseLanguage, of }: Pick<PreviewProps, 'proseHtml' | 'proseLanguage'> & { of: ShownWeek }): JSX.Element {
  const lang = proseLanguage === of.textLanguage ? undefined : proseLanguage;
  return (
    <div
      class="prose"
      lang={lang}
      dir={lang === undefined ? undefined : foreignDirection(lang, of.language)}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the editor's renderer shows HTML as text.
      dangerouslySetInnerHTML={{ __html: proseHtml }}
    />
  );
}

export function Log({
  body,
  proseHtml,
  proseLanguage,
  of,
}: Pick<PreviewProps, 'body' | 'proseHtml' | 'proseLanguage'> & { of: ShownWeek }) {
  const { t, log, week } = of;
  const blockers = week.blockers ?? [];
  return (
    <div class="log">
      {blockers.length > 0 && (
        <section>
          <h2 id={weekAnchors.blockers}>{t.blockers}</h2>
          {blockers.map((blocker) => (
            <BlockerPart key={blocker.id} blocker={blocker} of={of} />
          ))}
        </section>
      )}
      <List id={weekAnchors.objectives} title={t.objectives} items={week.objectives} anchorOf={anchorOfObjective} of={of} />
      {tasksOfWeek(log, week.week).length > 0 && (
        <section>
          <h2 id={weekAnchors.tasks}>{t.tasks}</h2>
          <TaskTable of={of} />
        </section>
      )}
      {hasProse(body) && <Prose proseHtml={proseHtml} proseLanguage={proseLanguage} of={of} />}
      <List id={weekAnchors.next} title={t.nextSteps} items={week.next} anchorOf={anchorOfNext} of={of} />
    </div>
  );
}
