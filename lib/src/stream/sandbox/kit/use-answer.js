// The result of a request to the Worker, requested again when it changes.
import { useEffect, useState } from 'react';
/** The result of `query`; empty until it arrives. Requested again when `question` changes; outdated results are ignored. */
export function useAnswer(question, query) {
    const [answer, setAnswer] = useState({});
    // biome-ignore lint/correctness/useExhaustiveDependencies: `question` identifies the query.
    useEffect(() => {
        let stale = false;
        query().then((value) => !stale && setAnswer({ value }), (failed) => !stale && setAnswer({ failed }));
        return () => {
            stale = true;
        };
    }, [question]);
    return answer;
}
