// The sandbox as an island: a still picture on the server, progress after the reader's click, then the live sandbox.
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { sandboxWords } from '../../../i18n/messages.ts';
import style from '../../../styles/sandbox/open.css?url';
import { Layout } from './Layout.tsx';
import { Opening } from './Opening.tsx';
import type { Settings } from './open-here.ts';
import { BenchContext } from './use-live.ts';
import { useOpening } from './use-opening.ts';

interface Props extends Settings {
  /** The start button, and the size of the download. */
  start?: ReactNode;
  /** A few events as the stream shows them. */
  sample?: ReactNode;
  /** The drawing. */
  children?: ReactNode;
}

export default function Sandbox({ start, sample, children, ...settings }: Props) {
  const { language, prefix } = settings;
  const words = sandboxWords(language);
  const room = useRef<HTMLDivElement>(null);
  // The first rendering in the browser repeats the server's.
  const [here, setHere] = useState(false);
  useEffect(() => {
    setHere(true);
    room.current?.scrollIntoView({ behavior: 'instant' });
  }, []);
  const { live, progress, failed, retry } = useOpening(settings);
  const drawing = useRef<HTMLElement>(null);
  drawing.current ??= room.current?.querySelector<HTMLElement>('.diagram') ?? null;

  return (
    <div ref={room} className={live ? 'sandbox is-open' : 'sandbox'}>
      {here && <link rel="stylesheet" href={style} precedence="default" />}
      {live ? (
        <BenchContext value={{ live, words, language, prefix }}>
          <Layout drawing={drawing.current} />
        </BenchContext>
      ) : (
        <div className="sandbox-still">
          {here ? <Opening progress={progress} failed={failed} onRetry={retry} room={room} words={words} /> : start}
          <div className="sandbox-shop-still" aria-hidden="true" />
          <div className="sandbox-side-still">{children}</div>
          {sample}
        </div>
      )}
    </div>
  );
}
