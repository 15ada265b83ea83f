// A named region that scrolls within the page and is reachable by keyboard.
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
      // biome-ignore lint/a11y/noNoninteractiveTabindex: without it the keyboard cannot scroll.
      tabIndex={0}
      onScroll={({ currentTarget }) => onScroll?.(currentTarget.scrollTop)}
    >
      {children}
    </section>
  );
}
