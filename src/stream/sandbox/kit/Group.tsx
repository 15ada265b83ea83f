// Related controls under a common name.
import type { ReactNode } from 'react';

interface Props {
  name: ReactNode;
  /** Shown beside the name while something in the group is on. */
  mark?: string | undefined;
  children: ReactNode;
}

export function Group({ name, mark, children }: Props) {
  return (
    <fieldset className="sandbox-group">
      <legend>
        {name}
        {mark && <span className="sandbox-mark"> · {mark}</span>}
      </legend>
      {children}
    </fieldset>
  );
}
