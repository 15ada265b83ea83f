// The views of the sandbox, one at a time, under tabs that arrow keys move through.
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { useBench } from './use-live.ts';
import type { SandboxView } from './view.ts';

/** Ids of a tab and its panel. */
export const tabId = (id: string, view: SandboxView): string => `${id}${view}`;
export const panelId = (id: string, view: SandboxView): string => `${id}${view}-panel`;

interface Props {
  /** The prefix of ids. */
  id: string;
  /** The views with a tab, in order. */
  shown: readonly SandboxView[];
  view: SandboxView;
  onView: (view: SandboxView) => void;
  /** The content of each; a view without content is elsewhere on the page. */
  panels: Partial<Record<SandboxView, ReactNode>>;
  /** Shown beside the tabs, whatever the view. */
  children?: ReactNode;
}

/** This view keeps what was typed; the others are rendered again. */
const stays: readonly SandboxView[] = ['sql'];

export function Views({ id, shown, view, onView, panels, children }: Props) {
  const { words } = useBench();
  const list = useRef<HTMLDivElement>(null);

  function walk(event: KeyboardEvent): void {
    const toRight = document.dir === 'rtl' ? -1 : 1;
    const by = { ArrowRight: toRight, ArrowLeft: -toRight }[event.key];
    if (!by) return;
    event.preventDefault();
    const next = shown[(shown.indexOf(view) + by + shown.length) % shown.length];
    if (!next) return;
    onView(next);
    list.current?.querySelector<HTMLElement>(`[data-view=${next}]`)?.focus();
  }
  return (
    <section className="sandbox-views" aria-label={words.live.panels}>
      <div className="sandbox-bar">
        {children}
        <div ref={list} className="sandbox-tabs" role="tablist" aria-label={words.live.panels} onKeyDown={walk}>
          {shown.map((name) => (
            <button
              key={name}
              type="button"
              role="tab"
              id={tabId(id, name)}
              data-view={name}
              aria-selected={name === view}
              aria-controls={panelId(id, name)}
              tabIndex={name === view ? 0 : -1}
              onClick={() => onView(name)}
            >
              {words.live.tabs[name]}
            </button>
          ))}
        </div>
      </div>
      {shown
        .filter((name) => name in panels)
        .map((name) => (
          <div
            key={name}
            role="tabpanel"
            id={panelId(id, name)}
            aria-labelledby={tabId(id, name)}
            hidden={name !== view}
            className="sandbox-panel"
          >
            {(name === view || stays.includes(name)) && panels[name]}
          </div>
        ))}
    </section>
  );
}
