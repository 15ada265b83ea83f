// The history of queries in this browser's storage, under the site's prefix.
import { useState } from 'react';
import { readText, storeText } from '../kit/local-text.ts';
import { readHistory, withStatement } from './history.ts';

export function useHistory(prefix: string): [history: readonly string[], add: (statement: string) => void] {
  const name = `${prefix}:sql-history`;
  const [history, setHistory] = useState(() => readHistory(readText(name)));
  function add(statement: string): void {
    const next = withStatement(history, statement);
    setHistory(next);
    storeText(name, JSON.stringify(next));
  }
  return [history, add];
}
