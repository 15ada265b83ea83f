// The open sandbox on the page: controls above, the shop on one side, the pipeline and the views of its results on the other. On a phone
// one of these at a time, the shop first, above a bar of tabs.
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Charts } from '../charts/Charts.tsx';
import { Balance } from '../controls/Balance.tsx';
import { Controls } from '../controls/Controls.tsx';
import { readText } from '../kit/local-text.ts';
import { useWide } from '../kit/use-wide.ts';
import { Shop } from '../shop/Shop.tsx';
import { Console } from '../sql/Console.tsx';
import { LastEvent } from '../stream/LastEvent.tsx';
import { RejectedLog } from '../stream/RejectedLog.tsx';
import { StreamView } from '../stream/StreamView.tsx';
import { Here } from '../target/Here.tsx';
import { trackOnlyWithin } from './only-within.ts';
import { Pipeline } from './Pipeline.tsx';
import { Said } from './Said.tsx';
import { readScenario } from './scenario.ts';
import { Tour } from './Tour.tsx';
import { useBench } from './use-live.ts';
import { panelId, tabId, Views } from './Views.tsx';
import { viewAt, viewsAt } from './view.ts';

const EVERY = 1_000;

const here = (view: ReactNode) => <Here>{view}</Here>;

export function Layout({ drawing }: { drawing: HTMLElement | null }) {
  const { live, words, prefix } = useBench();
  const [scenario] = useState(() => readScenario(location.search));
  const [asked, setAsked] = useState(scenario.show);
  const [touring, setTouring] = useState(() => readText(`${prefix}:toured`) === undefined);
  const whole = useRef<HTMLElement>(null);
  const shop = useRef<HTMLElement>(null);
  const wide = useWide(whole);
  const view = viewAt(asked, wide);
  const id = useId();

  useEffect(() => {
    if (shop.current) trackOnlyWithin(shop.current);
    live.setFaults(scenario.faults);
    live.setEvery(scenario.load === 'manual' ? undefined : EVERY);
    if (scenario.traffic) live.generate(scenario.traffic.events, scenario.traffic.seed);
    live.refresh();
    // The button that opened the sandbox no longer exists: move the keyboard focus here.
    if (document.activeElement === document.body) whole.current?.focus({ preventScroll: true });
    return () => live.sandbox.close();
  }, [live, scenario]);

  function see(next: string): void {
    // Renders the new view first: a shorter one would leave the reader below the sandbox.
    flushSync(() => setAsked(next));
    // A view that fills a phone's screen is shown from its start.
    if (!wide) whole.current?.scrollIntoView({ behavior: 'instant' });
  }

  const pipeline = <Pipeline drawing={drawing} />;
  const controls = <Controls view={view} onTour={() => setTouring(true)} />;
  const rejected = here(<RejectedLog />);
  const all = (
    <>
      {controls}
      {pipeline}
      <Balance open />
      <h2>{words.live.tabs.rejected}</h2>
      {rejected}
    </>
  );
  const read = { stream: <StreamView />, charts: here(<Charts />), sql: here(<Console />) };
  const inTurn = { role: 'tabpanel', id: panelId(id, 'shop'), 'aria-labelledby': tabId(id, 'shop'), hidden: view !== 'shop' };
  return (
    <section ref={whole} className={wide ? 'sandbox-bench is-wide' : 'sandbox-bench'} aria-label={words.live.whole} tabIndex={-1}>
      {wide && (
        <div className="sandbox-top" data-track="off">
          {controls}
          <Said />
          <Balance />
        </div>
      )}
      {touring && <Tour wide={wide} onClose={() => setTouring(false)} onView={see} />}
      <div className="sandbox-parts">
        <section ref={shop} className="shop" aria-label={words.shop.shop} {...(!wide && inTurn)}>
          <Shop />
        </section>
        <div className="sandbox-side">
          {wide && (
            <section className="sandbox-pipeline" aria-label={words.live.diagram}>
              {pipeline}
            </section>
          )}
          <Views id={id} shown={viewsAt(wide)} view={view} onView={see} panels={wide ? { ...read, rejected } : { ...read, pipeline: all }}>
            {!wide && (
              <>
                <Said />
                <LastEvent />
              </>
            )}
          </Views>
        </div>
      </div>
    </section>
  );
}
