// Names of events, which may break after an underscore before a table is wider than a phone.
import { Fragment } from 'react';

export function EventWords({ children }: { children: string }) {
  return children.split(/(?<=_)/).map((part, nth) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of one name have no other.
    <Fragment key={nth}>
      {nth > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
