// Opens the sandbox once the island is there, and again when the reader retries.
import { useEffect, useState } from 'react';
import { openHere } from './open-here.js';
export function useOpening(settings) {
    const [live, setLive] = useState();
    const [progress, setProgress] = useState();
    const [failed, setFailed] = useState();
    const [attempt, setAttempt] = useState(0);
    // biome-ignore lint/correctness/useExhaustiveDependencies: opens again only for another attempt.
    useEffect(() => {
        let left = false;
        setFailed(undefined);
        setProgress(undefined);
        openHere(settings, setProgress).then((opened) => (left ? opened.sandbox.close() : setLive(opened)), (error) => !left && setFailed(error));
        return () => {
            left = true;
        };
    }, [attempt]);
    return { live, progress, failed, retry: () => setAttempt(attempt + 1) };
}
