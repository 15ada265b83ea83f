// The stream as a table of which only the visible rows are rendered: a hundred thousand events cost as much as ten.
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { useBench, usePart } from '../app/use-live.ts';
import { Scroll } from '../kit/Scroll.tsx';
import { visible } from '../kit/visible.ts';
import { type Choice, choose } from './choose.ts';
import { EventRow } from './EventRow.tsx';
import { Payload } from './Payload.tsx';
import { StreamTools } from './StreamTools.tsx';

/** Pixels, as in the style sheet. */
const ROW = 40;

export function StreamView() {
  const { words } = useBench();
  const w = words.live.stream;
  const stream = usePart((state) => state.stream);
  const [held, setHeld] = useState<typeof stream>();
  const [choice, setChoice] = useState<Choice>({ words: '', only: 'all' });
  const [opened, setOpened] = useState<string>();
  const [scrolled, setScrolled] = useState(0);
  const [height, setHeight] = useState(400);
  const box = useRef<HTMLElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const id = useId();
  useLayoutEffect(() => setHeight(box.current?.clientHeight ?? 0), []);

  useEffect(() => {
    if (opened) panel.current?.scrollIntoView({ block: 'nearest' });
  }, [opened]);

  const { rows: all, seen } = held ?? stream;
  const rows = choose(all, choice);
  const { from, to } = visible(rows.length, ROW, scrolled, height);
  const open = stream.rows.find((row) => row.id === opened);
  return (
    <>
      <StreamTools choice={choice} onChoice={setChoice} held={held !== undefined} onHold={() => setHeld(held ? undefined : stream)} />
      <Scroll box={box} className="sandbox-stream" label={w.caption} onScroll={setScrolled}>
        <table aria-rowcount={rows.length + 1}>
          <caption className="hidden">{w.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{w.time}</th>
              <th scope="col">{w.event}</th>
              <th scope="col">{w.journey}</th>
              <th scope="col">{w.verdict}</th>
            </tr>
          </thead>
          <tbody>
            {from > 0 && (
              <tr className="sandbox-gap">
                <td colSpan={4} height={from * ROW} />
              </tr>
            )}
            {rows.slice(from, to).map((row, nth) => (
              <EventRow key={row.id} row={row} place={from + nth + 2} panel={id} open={row.id === opened} onOpen={setOpened} />
            ))}
            {to < rows.length && (
              <tr className="sandbox-gap">
                <td colSpan={4} height={(rows.length - to) * ROW} />
              </tr>
            )}
          </tbody>
        </table>
        {rows.length === 0 && <p className="quiet sandbox-none">{all.length === 0 ? w.none : w.noneSuch}</p>}
      </Scroll>
      {all.length < seen && <p className="quiet sandbox-seen">{w.seen(all.length, seen)}</p>}
      <div ref={panel} id={id} className="sandbox-opened">
        {open && <Payload row={open} onClose={() => setOpened(undefined)} />}
      </div>
    </>
  );
}
