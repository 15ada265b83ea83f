// A chart in a page, with its start button until it is interactive. Then the first value gets the focus that the button had.
import { type ReactNode, useEffect, useRef } from 'react';
import { chartWords } from '../../../i18n/messages.ts';
import { ChartContext, useIsLive } from './use-chart.ts';

interface Props {
  language: string;
  /** The start button. */
  start?: ReactNode;
  children: ReactNode;
}

export function DemoChart({ language, start, children }: Props) {
  const live = useIsLive();
  const whole = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (live) whole.current?.querySelector<HTMLElement | SVGElement>('[data-point="0"]')?.focus({ preventScroll: true });
  }, [live]);
  return (
    <div ref={whole}>
      <ChartContext value={{ words: chartWords(language), language }}>{children}</ChartContext>
      {!live && start}
    </div>
  );
}
