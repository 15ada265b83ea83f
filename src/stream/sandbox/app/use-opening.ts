// Opens the sandbox once the island is there, and again when the reader retries.
import { useEffect, useState } from 'react';
import type { Progress } from '../../runtimes/browser/client.ts';
import type { Live } from './live.ts';
import { openHere, type Settings } from './open-here.ts';

export interface Opened {
  live: Live | undefined;
  progress: Progress | undefined;
  /** The error of the last attempt. */
  failed: unknown;
  retry: () => void;
}

export function useOpening(settings: Settings): Opened {
  const [live, setLive] = useState<Live>();
  const [progress, setProgress] = useState<Progress>();
  const [failed, setFailed] = useState<unknown>();
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: opens again only for another attempt.
  useEffect(() => {
    let left = false;
    setFailed(undefined);
    setProgress(undefined);
    openHere(settings, setProgress).then(
      (opened) => {
        if (!left) setLive(opened);
        else {
          opened.tracker.stop();
          opened.sandbox.close();
        }
      },
      (error) => !left && setFailed(error),
    );
    return () => {
      left = true;
    };
  }, [attempt]);

  return { live, progress, failed, retry: () => setAttempt(attempt + 1) };
}
