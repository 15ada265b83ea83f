// The views of the pipeline, one at a time, under tabs that arrow keys walk through.
import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import { Charts } from '../charts/Charts.tsx';
import { Console } from '../sql/Console.tsx';
import { RejectedLog } from '../stream/RejectedLog.tsx';
import { StreamView } from '../stream/StreamView.tsx';
import { useBench } from './use-live.ts';

const views = ['way', 'stream', 'rejected', 'charts', 'sql'] as const;
export type View = (typeof views)[number];

export const isView = (name: string | undefined): name is View => views.some((view) => view === name);

interface Props {
  view: View;
  onView: (view: View) => void;
  /** The diagram, where it has no place of its own. */
  way?: ReactNode;
}

export function Views({ view, onView, way }: Props) {
  const { words } = useBench();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const shown = views.filter((name) => name !== 'way' || way);

  function walk(event: KeyboardEvent): void {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!by) return;
    event.preventDefault();
    const next = shown[(shown.indexOf(view) + by + shown.length) % shown.length];
    if (!next) return;
    onView(next);
    list.current?.querySelector<HTMLElement>(`[data-view=${next}]`)?.focus();
  }

  const panels: Record<View, ReactNode> = {
    way,
    stream: <StreamView />,
    rejected: <RejectedLog />,
    charts: <Charts />,
    sql: <Console />,
  };
  return (
    <section className="sandbox-views" aria-label={words.live.panels}>
      <div ref={list} className="sandbox-tabs" role="tablist" aria-label={words.live.panels} onKeyDown={walk}>
        {shown.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${id}${name}`}
            data-view={name}
            aria-selected={name === view}
            aria-controls={`${id}${name}-panel`}
            tabIndex={name === view ? 0 : -1}
            onClick={() => onView(name)}
          >
            {words.live.tabs[name]}
          </button>
        ))}
      </div>
      {shown.map((name) => (
        <div
          key={name}
          role="tabpanel"
          id={`${id}${name}-panel`}
          aria-labelledby={`${id}${name}`}
          hidden={name !== view}
          className="sandbox-panel"
        >
          {/* The console keeps what was typed; the others are read anew. */}
          {(name === view || name === 'sql') && panels[name]}
        </div>
      ))}
    </section>
  );
}
