// A question to the Worker, asked anew when it is another one.
import { useEffect, useState } from 'react';

export type Answer<T> = { value?: T; failed?: unknown };

/** The answer to `ask`; empty until it comes. It is asked again when `question` changes; an answer that comes too late is thrown away. */
export function useAnswer<T>(question: string, query: () => Promise<T>): Answer<T> {
  const [answer, setAnswer] = useState<Answer<T>>({});
  // biome-ignore lint/correctness/useExhaustiveDependencies: the question says when another one is asked.
  useEffect(() => {
    let stale = false;
    query().then(
      (value) => !stale && setAnswer({ value }),
      (failed) => !stale && setAnswer({ failed }),
    );
    return () => {
      stale = true;
    };
  }, [question]);
  return answer;
}
