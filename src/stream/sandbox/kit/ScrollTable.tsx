// A long table that scrolls within the page, with a fixed head.
import type { ReactNode } from 'react';
import { Scroll } from './Scroll.tsx';
import { type Column, TableHead } from './TableHead.tsx';

interface Props {
  label: string;
  columns: readonly Column[];
  className?: string;
  /** The rows. */
  children: ReactNode;
}

export function ScrollTable({ label, columns, className, children }: Props) {
  return (
    <Scroll className="sandbox-scroll" label={label}>
      <table className={className}>
        <caption className="hidden">{label}</caption>
        <TableHead columns={columns} />
        <tbody>{children}</tbody>
      </table>
    </Scroll>
  );
}
