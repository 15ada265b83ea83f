// The live diagram: events travel along its arrows, each part shows its figure.
import { type MouseEvent, useEffect, useRef, useState } from 'react';
import { badge, pulse } from '../../../diagram/viewer/live.ts';
import { localizedText } from '../../../site/localized-text.ts';
import { FaultSwitches } from '../controls/FaultSwitches.tsx';
import { pulsesOf } from '../stream/pulses.ts';
import { figuresOf, queuedIn } from './figures.ts';
import { parts } from './parts.ts';
import { useBench, usePart } from './use-live.ts';

const isStill = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

export function Pipeline({ drawing }: { drawing: HTMLElement | null }) {
  const { live, words, language } = useBench();
  const place = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState('');
  const counters = usePart((state) => state.counters);
  const queued = usePart((state) => queuedIn(state.stream));
  const cut = usePart(({ faults }) => faults.offline || faults.errors);
  const disturbed = usePart(({ faults }) => faults.duplicates || faults.poison || faults.slow > 0);

  useEffect(() => {
    if (drawing) place.current?.append(drawing);
  }, [drawing]);

  useEffect(
    () =>
      live.watch((changes) => {
        if (!drawing || isStill()) return;
        for (const [relation, events] of pulsesOf(changes)) for (let nth = 0; nth < events; nth += 1) pulse(drawing, relation);
      }),
    [live, drawing],
  );

  useEffect(() => {
    if (!drawing) return;
    for (const [part, figure] of figuresOf(counters ?? {}, queued)) badge(drawing, part, figure ? figure.toLocaleString(language) : '');
  }, [drawing, counters, queued, language]);

  useEffect(() => {
    drawing?.toggleAttribute('data-cut', cut);
    drawing?.toggleAttribute('data-disturbed', disturbed);
  }, [drawing, cut, disturbed]);

  function choose(event: MouseEvent): void {
    const part = (event.target as Element).closest<SVGElement>('[data-element]')?.dataset['element'];
    if (!part) return;
    // The link leads to the text below the picture, which an open sandbox does not need.
    event.preventDefault();
    setChosen(part);
  }

  const part = parts.elements.find(({ id }) => id === chosen);
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the interactive elements are the drawing's links, which Enter activates too. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: see above. */}
      <div ref={place} onClick={choose} />
      <FaultSwitches />
      <p className="sandbox-part quiet" role="status">
        {part?.description ? (
          <>
            <b>{localizedText(part.name, language)}</b> {localizedText(part.description, language)}
          </>
        ) : (
          <span className="sandbox-hint">{words.live.diagramHint}</span>
        )}
      </p>
    </>
  );
}
