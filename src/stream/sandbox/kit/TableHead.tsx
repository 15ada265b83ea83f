// The head of a table: column names, right-aligned above figures.

/** Text; `figures` above a column of figures; `undefined` above a column without a name, such as bars. */
export type Column = string | { figures: string } | undefined;

export function TableHead({ columns }: { columns: readonly Column[] }) {
  return (
    <thead>
      <tr>
        {columns.map((column, nth) => {
          const figures = typeof column === 'object';
          const name = figures ? column.figures : column;
          // biome-ignore lint/suspicious/noArrayIndexKey: columns are identified by their position.
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
