// A point's tooltip. Screen readers get the same text as the point's name.

interface Props {
  children: string;
  /** Its position over a plot, 0 to 1; in a table it follows the text. */
  at?: number;
}

export function Tip({ children, at }: Props) {
  const side = at === undefined ? '' : at < 0.25 ? ' is-start' : at > 0.75 ? ' is-end' : ' is-middle';
  return (
    <span className={`chart-tip${side}`} aria-hidden="true" style={at === undefined ? undefined : { left: `${at * 100}%` }}>
      {children}
    </span>
  );
}
