// Makes the element of a row when it is first shown. Loaded at the first filter of a table that does not have all rows, and for a refresh.
import { keysText, readKeys } from '../../cohort-site/row/keys.ts';
import type { Row } from '../../cohort-site/row/row.ts';
import { type Desk, rowMarkup } from '../../cohort-site/row/row-markup.ts';
import { localizedText } from '../../site/localized-text.ts';
import { nodeOf } from './node-of.ts';
import type { DeskRow } from './rows-on-page.ts';

export function makeRow(row: Row, desk: Desk): DeskRow {
  let made: HTMLTableRowElement | undefined;
  return {
    id: row.team.id,
    keys: readKeys(keysText(row)),
    name: localizedText(row.team.name, desk.language),
    element() {
      made ??= nodeOf(rowMarkup(row, desk)) as HTMLTableRowElement;
      return made;
    },
  };
}
