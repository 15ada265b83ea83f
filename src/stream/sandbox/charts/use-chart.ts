// The context of every chart: its words, its language, and whether it is interactive yet.
import { createContext, use, useSyncExternalStore } from 'react';
import type { SandboxReadMessages } from '../../../i18n/en/sandbox-read.ts';

interface ChartSetting {
  words: SandboxReadMessages;
  language: string;
}

export const ChartContext = createContext<ChartSetting | undefined>(undefined);

/** The context of the charts. Only within a `ChartContext`. */
export function useChart(): ChartSetting {
  const setting = use(ChartContext);
  if (!setting) throw new Error('A chart needs a ChartContext around it.');
  return setting;
}

const never = () => () => {};

/** False in HTML that the server rendered, until React hydrates it in the page. */
export const useIsLive = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
