/** @jsxImportSource preact */
// A week as its page shows it, from what is in the form: the HTML of src/pages/[...lang]/worklog/[week].astro for its facts, so that the
// page's sheets give it the same look. A test compares the two; what differs: differences.ts.
import type { JSX, TargetedMouseEvent } from 'preact';
import { tasksInBrief } from '../../components/week/week-brief.ts';
import { weekFigures } from '../../components/week/week-figures.ts';
import { weekLabel } from '../../components/week/week-label.ts';
import { formatPeriod } from '../../i18n/days.ts';
import { foreignDirection } from '../../site/direction.ts';
import { weekAnchors } from '../../worklog/anchors.ts';
import { Inline, plainWords } from './inline.tsx';
import { Log } from './Log.tsx';
import { CountFigure, ShareFigure } from './parts.tsx';
import type { PreviewProps } from './props.ts';
import { type ShownWeek, shownWeek } from './shown-week.ts';

/** The line above the title. */
function Label({ of: { week, t, language, site }, title }: { of: ShownWeek; title: string }): JSX.Element | null {
  const { shown, period } = weekLabel(week, title, site.programme, t);
  if (shown === undefined && period === undefined) return null;
  return (
    <p class="label">
      {shown}
      {shown !== undefined && period && ' · '}
      {period && <time dateTime={`${period.starts}/${period.ends}`}>{formatPeriod(period, language)}</time>}
    </p>
  );
}

/** The line under the title. */
function Brief({ of: { week, log, t } }: { of: ShownWeek }): JSX.Element {
  const tasks = tasksInBrief(log, week, t);
  const blockers = week.blockers?.length ?? 0;
  return (
    <p class="brief">
      {tasks && (
        <a href={`#${weekAnchors.tasks}`}>
          {tasks.look === undefined ? tasks.text : <span class={`state ${tasks.look}`}>{tasks.text}</span>}
        </a>
      )}{' '}
      {blockers > 0 && <a href={`#${weekAnchors.blockers}`}>{t.blockerCount(blockers)}</a>}
    </p>
  );
}

/** The totals beside the week. */
function Figures({ of: { week, log, t, site } }: { of: ShownWeek }): JSX.Element {
  const { shares, counts, missing } = weekFigures(log, week.week, site.programme, t);
  return (
    <div>
      <p class="label">{t.thisWeek}</p>
      <dl>
        {shares.map(({ name, share }) => (
          <>
            <dt>{name}</dt>
            <dd class="fig">
              <ShareFigure share={share} t={t} />
            </dd>
          </>
        ))}
        {counts.map(({ name, count, unknown }) => (
          <>
            <dt>{name}</dt>
            <dd class="fig">
              <CountFigure count={count} unknown={unknown} t={t} />
            </dd>
          </>
        ))}
      </dl>
      {missing.length > 0 && <p class="quiet unknown-columns">{t.notRecordedFor(missing.join(', '))}</p>}
    </div>
  );
}

/** Links to places of the week scroll within the preview: the editor's own address has another use for what follows the `#`. */
function stay(event: TargetedMouseEvent<HTMLElement>): void {
  const link = (event.target as Element).closest('a[href^="#"]');
  if (!link) return;
  event.preventDefault();
  const place = decodeURIComponent(link.getAttribute('href')?.slice(1) ?? '');
  event.currentTarget.querySelector(`[id="${CSS.escape(place)}"]`)?.scrollIntoView();
}

/** The article and the totals beside it; the place around them is a grid of the class `desk`. */
export function WeekPreview(props: PreviewProps): JSX.Element {
  const of = shownWeek(props);
  const { week, language, textLanguage, resolve } = of;
  const title = plainWords(week.title);
  return (
    <>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a key on a link is a click. */}
      <article lang={textLanguage === language ? undefined : textLanguage} dir={foreignDirection(textLanguage, language)} onClick={stay}>
        <Label of={of} title={title} />
        <h1>{title}</h1>
        <Brief of={of} />
        {week.summary && (
          <p class="lead">
            <Inline text={week.summary} resolve={resolve} />
          </p>
        )}
        <Log body={props.body} proseHtml={props.proseHtml} proseLanguage={props.proseLanguage} of={of} />
      </article>
      <aside class="margin">
        <Figures of={of} />
      </aside>
    </>
  );
}
