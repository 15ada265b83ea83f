// The head of a table: names of columns, at the right where figures stand below.

/** Text; `figures` over a column of figures; `undefined` over what needs no name, such as bars. */
export type Column = string | { figures: string } | undefined;

export function TableHead({ columns }: { columns: readonly Column[] }) {
  return (
    <thead>
      <tr>
        {columns.map((column, nth) => {
          const figures = typeof column === 'object';
          const name = figures ? column.figures : column;
          // biome-ignore lint/suspicious/noArrayIndexKey: a column has no other name than its place.
          if (name === undefined) return <td key={nth} />;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above.
            <th key={nth} scope="col" className={figures ? 'right' : undefined}>
              {name}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
