// Shows only what the current target provides; AWS provides nothing to read, which is explained.
import type { ReactNode } from 'react';
import { useBench, usePart } from '../app/use-live.ts';

export function Here({ children }: { children: ReactNode }) {
  const { words } = useBench();
  const target = usePart((state) => state.target);
  return target === 'aws' ? <p className="quiet sandbox-none">{words.target.elsewhere}</p> : children;
}
