// From the click to the open sandbox: true progress, or what went wrong and a way to try again.
import { useEffect, useState } from 'react';
import type { SandboxWords } from '../../i18n/messages.ts';
import type { Progress } from '../../runtimes/browser/client.ts';
import { failureText } from './failure-text.ts';
import { Layout } from './Layout.tsx';
import type { Live } from './live.ts';
import { failureOf } from './state.ts';
import { BenchContext } from './use-live.ts';

interface Props {
  /** Address of the style sheet. Nothing is shown before it is there. */
  style: string;
  open: (onProgress: (progress: Progress) => void) => Promise<Live>;
  drawing: HTMLElement | null;
  words: SandboxWords;
  language: string;
  prefix: string;
}

const MEGABYTE = 1_000_000;

export function Opening({ style, open, drawing, words, language, prefix }: Props) {
  const [live, setLive] = useState<Live>();
  const [progress, setProgress] = useState<Progress>();
  const [failed, setFailed] = useState<unknown>();
  const [attempt, setAttempt] = useState(0);
  const w = words.live;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt opens anew.
  useEffect(() => {
    let left = false;
    setFailed(undefined);
    open(setProgress).then(
      (opened) => (left ? opened.sandbox.close() : setLive(opened)),
      (error) => !left && setFailed(error),
    );
    return () => {
      left = true;
    };
  }, [attempt]);

  const sheet = <link rel="stylesheet" href={style} precedence="default" />;
  if (live) {
    return (
      <BenchContext value={{ live, words, language, prefix }}>
        {sheet}
        <Layout drawing={drawing} />
      </BenchContext>
    );
  }
  if (failed !== undefined) {
    const { code, message } = failureOf(failed);
    const { text, detail } = failureText(words, code, message);
    return (
      <div className="sandbox-opening" role="alert">
        {sheet}
        <p>{text}</p>
        {detail && (
          <p className="quiet fig" lang="en">
            {detail}
          </p>
        )}
        <button type="button" className="button" onClick={() => setAttempt(attempt + 1)}>
          {w.again}
        </button>
      </div>
    );
  }
  const { step = 'downloading', done = 0, total = 0 } = progress ?? {};
  const size = (bytes: number) => (bytes / MEGABYTE).toLocaleString(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return (
    <div className="sandbox-opening">
      {sheet}
      <p role="status">{w.opening[step]}</p>
      <progress aria-label={w.opening[step]} max={total || 1} value={total ? done : undefined} />
      <p className="quiet fig">{step === 'downloading' && total > 0 ? w.megabytes(size(done), size(total)) : ' '}</p>
    </div>
  );
}
