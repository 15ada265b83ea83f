// The open sandbox on the page: controls above, the shop at one side, at the other the events' way and the views of what came of them.
import { useEffect, useRef, useState } from 'react';
import { Controls } from '../controls/Controls.tsx';
import { Shop } from '../shop/Shop.tsx';
import { recall } from './kept.ts';
import { trackOnlyWithin } from './only-within.ts';
import { Said } from './Said.tsx';
import { readScenario } from './scenario.ts';
import { Tour } from './Tour.tsx';
import { useBench } from './use-live.ts';
import { useWide } from './use-wide.ts';
import { isView, type View, Views } from './Views.tsx';
import { Way } from './Way.tsx';

const EVERY = 1_000;

export function Layout({ drawing }: { drawing: HTMLElement | null }) {
  const { live, words, prefix } = useBench();
  const [scenario] = useState(() => readScenario(location.search));
  const [view, setView] = useState<View>(isView(scenario.show) ? scenario.show : 'stream');
  const [touring, setTouring] = useState(() => recall(`${prefix}:toured`) === undefined);
  const whole = useRef<HTMLDivElement>(null);
  const shop = useRef<HTMLElement>(null);
  const wide = useWide(whole);

  useEffect(() => {
    if (shop.current) trackOnlyWithin(shop.current);
    live.setFaults(scenario.faults);
    live.setEvery(scenario.load === 'manual' ? undefined : EVERY);
    if (scenario.traffic) live.generate(scenario.traffic.events, scenario.traffic.seed);
    live.refresh();
    return () => live.sandbox.close();
  }, [live, scenario]);

  const way = <Way drawing={drawing} />;
  return (
    <div ref={whole} className={wide ? 'sandbox-bench is-wide' : 'sandbox-bench'}>
      <Controls view={view} onTour={() => setTouring(true)} />
      {touring && <Tour onClose={() => setTouring(false)} onView={setView} />}
      <div className="sandbox-parts">
        <section ref={shop} className="shop" aria-label={words.shop.shop}>
          <Shop />
        </section>
        <div className="sandbox-side">
          {wide && (
            <section className="sandbox-way" aria-label={words.live.diagram}>
              {way}
            </section>
          )}
          <Views view={wide && view === 'way' ? 'stream' : view} onView={setView} way={wide ? undefined : way} />
        </div>
      </div>
      <Said />
    </div>
  );
}
