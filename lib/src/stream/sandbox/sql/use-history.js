// The history of queries in this browser's storage, under the site's prefix.
import { useState } from 'react';
import { readText, storeText } from '../kit/local-text.js';
import { readHistory, withStatement } from './history.js';
export function useHistory(prefix) {
    const name = `${prefix}:sql-history`;
    const [history, setHistory] = useState(() => readHistory(readText(name)));
    function add(statement) {
        const next = withStatement(history, statement);
        setHistory(next);
        storeText(name, JSON.stringify(next));
    }
    return [history, add];
}
