// What scrolls within the page: reached by keyboard, and named.
import type { ReactNode, Ref } from 'react';

interface Props {
  label: string;
  className: string;
  box?: Ref<HTMLElement>;
  onScroll?: (pixels: number) => void;
  children: ReactNode;
}

export function Scroll({ label, className, box, onScroll, children }: Props) {
  return (
    <section
      ref={box}
      className={className}
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: without it no key scrolls.
      tabIndex={0}
      onScroll={({ currentTarget }) => onScroll?.(currentTarget.scrollTop)}
    >
      {children}
    </section>
  );
}
