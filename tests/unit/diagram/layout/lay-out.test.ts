import { describe, expect, it } from 'vitest';
import { layOut } from '../../../../src/diagram/layout/lay-out.ts';
import type { Kind } from '../../../../src/diagram/model/kinds.ts';
import type { LaidOut } from '../../../../src/diagram/model/laid-out.ts';
import type { Place, Shown, ShownElement, ShownRelation } from '../../../../src/diagram/model/shown.ts';
import { faultsOf } from './faults.ts';

const none: Place = { row: undefined, column: undefined };
const element = (id: string, more: Partial<ShownElement> = {}): ShownElement => ({
  id,
  kind: 'function' as Kind,
  name: id,
  technology: undefined,
  tags: [],
  parent: undefined,
  open: false,
  at: none,
  narrow: none,
  ...more,
});
const group = (id: string, more: Partial<ShownElement> = {}) => element(id, { kind: 'vpc', open: true, ...more });
const at = (row: number, column: number) => ({ at: { row, column } });
const arrow = (from: string, to: string, more: Partial<ShownRelation> = {}): ShownRelation => ({
  id: `${from}-${to}`,
  stands: [`${from}-${to}`],
  from,
  to,
  label: undefined,
  kind: 'request',
  numbers: [],
  ...more,
});
const shown = (elements: ShownElement[], relations: ShownRelation[] = []): Shown => ({ elements, relations });
const boxOf = ({ elements }: LaidOut, id: string) => elements.find((one) => one.id === id)?.box ?? { x: 0, y: 0, width: 0, height: 0 };
const middle = (laidOut: LaidOut, id: string) => {
  const { x, y, width, height } = boxOf(laidOut, id);
  return { x: x + width / 2, y: y + height / 2 };
};

/** `count` elements in groups of twelve, with arrows to near neighbors: always the same ones. */
function many(count: number): Shown {
  const groups = Array.from({ length: Math.ceil(count / 13) }, (_, nth) =>
    group(`g${nth}`, { parent: nth % 4 === 3 ? `g${nth - 1}` : undefined }),
  );
  const nodes = Array.from({ length: count - groups.length }, (_, nth) =>
    element(`n${nth}`, { technology: 'Lambda', parent: `g${Math.floor((nth * groups.length) / (count - groups.length))}` }),
  );
  const arrows = nodes.flatMap((_, nth) =>
    [1, (nth * 7) % 5, (nth * 13) % 31]
      .filter((by, place) => by > 0 && nth + by < nodes.length && (place < 2 || nth % 5 === 0))
      .map((by, place) => arrow(`n${nth}`, `n${nth + by}`, { id: `r${nth} ${place}`, label: nth % 3 === 0 ? 'calls' : undefined })),
  );
  return shown([...groups, ...nodes], arrows);
}

describe('an author who gives rows and columns', () => {
  it('gets elements of one row on one line, in groups too, and a straight arrow between them', async () => {
    const laidOut = await layOut(
      shown(
        [
          element('a', at(1, 1)),
          group('g', at(1, 2)),
          element('b', { parent: 'g', ...at(1, 1) }),
          element('c', { parent: 'g', ...at(2, 1) }),
        ],
        [arrow('a', 'b')],
      ),
      'wide',
    );
    expect(middle(laidOut, 'a').y).toBe(middle(laidOut, 'b').y);
    expect(laidOut.relations[0]?.points).toHaveLength(2);
  });

  it('gets a group beside elements in one column', async () => {
    const inner = [1, 2].map((row) => element(`i${row}`, { parent: 'g', ...at(row, 1) }));
    const laidOut = await layOut(shown([element('a', at(1, 1)), element('b', at(2, 1)), group('g', at(1, 2)), ...inner]), 'wide');
    expect(middle(laidOut, 'a').y).toBe(middle(laidOut, 'i1').y);
    expect(middle(laidOut, 'b').y).toBe(middle(laidOut, 'i2').y);
  });

  it('gets no empty row or column where a view leaves out elements', async () => {
    const nodes = (rows: readonly [number, number, number]) => [
      element('a', { parent: 'g', ...at(1, rows[0]) }),
      element('b', { parent: 'g', ...at(rows[1], rows[2]) }),
    ];
    const place = async (rows: readonly [number, number, number]) => layOut(shown([group('g', at(1, 1)), ...nodes(rows)]), 'wide');
    expect(await place([3, 4, 5])).toMatchObject({
      ...(await place([1, 2, 2])),
      elements: (await place([1, 2, 2])).elements.map(({ box }) => ({ box })),
    });
  });

  it('gets the next free cell where two elements have the same one', async () => {
    const laidOut = await layOut(shown([element('a', at(1, 1)), element('b', at(1, 1))]), 'wide');
    expect(boxOf(laidOut, 'b').y).toBeGreaterThan(boxOf(laidOut, 'a').y + boxOf(laidOut, 'a').height);
  });

  it('gets the wide drawing turned around on a phone, when it has no hints', async () => {
    const elements = [element('a', at(1, 1)), element('b', at(1, 2)), element('c', at(1, 3))];
    const laidOut = await layOut(shown(elements), 'narrow');
    expect(['a', 'b', 'c'].map((id) => middle(laidOut, id).x)).toEqual(Array(3).fill(middle(laidOut, 'a').x));
    expect(middle(laidOut, 'a').y).toBeLessThan(middle(laidOut, 'b').y);
  });
});

describe('a layout without hints', () => {
  it("begins with the author's first element, though the last arrow leads back there", async () => {
    const round = [arrow('visitor', 'page'), arrow('page', 'sender'), arrow('sender', 'visitor')];
    const laidOut = await layOut(shown([element('visitor'), element('page'), element('sender')], round), 'wide');
    const [visitor, page, sender] = ['visitor', 'page', 'sender'].map((id) => middle(laidOut, id).x);
    expect(visitor).toBeLessThan(page ?? 0);
    expect(page).toBeLessThan(sender ?? 0);
  });

  it('makes space for a label on an arrow before it breaks words', async () => {
    const labelled = arrow('reminder', 'appointments', { label: "tomorrow's visits" });
    const { relations } = await layOut(shown([element('reminder'), element('appointments')], [labelled]), 'wide');
    expect(relations[0]?.text?.lines.join(' ')).toBe("tomorrow's visits");
  });

  it.each(['wide', 'column', 'narrow'] as const)(
    'puts a long name below its glyph where it would break beside it, %s',
    async (orientation) => {
      const name = 'Internationalization';
      const laidOut = await layOut(shown([element('a', { name, ...at(1, 1) }), element('b', at(1, 2))]), orientation);
      expect(laidOut.elements[0]?.title.lines).toEqual([name]);
      expect(faultsOf(laidOut)).toEqual([]);
    },
  );

  it('leaves a label to the table before a phone’s drawing is wider than its screen', async () => {
    const place = (row: number | undefined, column: number | undefined) => ({ narrow: { row, column } });
    const words = (name: string, technology: string, more: Partial<ShownElement> = {}) => ({ name, technology, ...more });
    const elements = [
      element('e0', words('EventBridge', 'EventBridge')),
      element('e1', words('x', 'API', { at: { row: undefined, column: 1 }, ...place(3, 3) })),
      element('e2', words('API', 'Incomprehensibilities')),
      element('e3', words('<b>&', 'API', { ...at(2, 1), ...place(4, undefined) })),
      element('e4', words('x', 'Internet gateway')),
      element('e5', words('EventBridge', 'EventBridge')),
      element('e6', words('API', 'x')),
      element('e7', words('API', 'Raw events')),
      group('e8', words('Internet gateway', 'Internet gateway', { at: { row: 1, column: undefined }, ...place(1, 3) })),
      element('e9', words('<b>&', 'Internet gateway', { parent: 'e8', ...at(1, 1), ...place(undefined, 1) })),
    ];
    const arrows = [
      arrow('e2', 'e1', { label: 'Incomprehensibilities' }),
      arrow('e9', 'e4', { label: '<b>&', numbers: ['5', '6'] }),
      arrow('e7', 'e6', { label: 'Incomprehensibilities' }),
      arrow('e2', 'e4', { label: 'Internet gateway', numbers: ['7'] }),
      arrow('e8', 'e3', { label: 'Kho dữ liệu báo cáo', numbers: ['9'] }),
    ];
    const laidOut = await layOut(shown(elements, arrows), 'narrow');
    expect(laidOut.width).toBeLessThanOrEqual(338);
    expect(faultsOf(laidOut)).toEqual([]);
  });

  it('makes a box wider than the others before its only word breaks', async () => {
    const name = 'Internationalization-independent';
    const laidOut = await layOut(shown([element('a', { name })]), 'narrow');
    expect(laidOut.elements[0]?.title.lines).toEqual([name]);
  });

  it("counts an arrow's steps from the left, whichever way the arrow goes", async () => {
    const back = arrow('b', 'a', { numbers: ['2', '3'] });
    const { relations } = await layOut(shown([element('a', at(1, 1)), element('b', at(1, 2))], [back]), 'wide');
    const [second, third] = relations[0]?.discs ?? [];
    expect(second?.x).toBeLessThan(third?.x ?? 0);
  });

  it('follows the arrows, and continues below where a line is full', async () => {
    const ids = 'abcdefghi'.split('');
    const laidOut = await layOut(
      shown(
        ids.map((id) => element(id)),
        ids.slice(1).map((id, nth) => arrow(ids[nth] ?? '', id)),
      ),
      'wide',
    );
    expect(middle(laidOut, 'b').x).toBeGreaterThan(middle(laidOut, 'a').x);
    expect(middle(laidOut, 'b').y).toBe(middle(laidOut, 'a').y);
    expect(laidOut.width).toBeLessThan(1100);
    expect(middle(laidOut, 'i').y).toBeGreaterThan(middle(laidOut, 'a').y);
  });

  it('is the same each time', async () => {
    const model = many(40);
    expect(await layOut(model, 'wide')).toEqual(await layOut(model, 'wide'));
  });

  it('of 200 elements loses no arrow', async () => {
    const model = many(200);
    const start = process.cpuUsage();
    const laidOut = await layOut(model, 'wide');
    // Its own time, since the machine may be busy: 1 s where it is not.
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(8);
    expect(laidOut.relations).toHaveLength(model.relations.length);
    expect(laidOut.elements).toHaveLength(200);
  });
});

describe('odd models', () => {
  it('draw a single element', async () => {
    const { width, height } = await layOut(shown([element('a')]), 'wide');
    expect([width > 100, height > 40]).toEqual([true, true]);
  });

  it('draw an arrow to a group as far as its border, from outside and from inside', async () => {
    const elements = [element('a', at(1, 1)), group('g', at(1, 2)), element('b', { parent: 'g' })];
    const laidOut = await layOut(shown(elements, [arrow('a', 'g'), arrow('b', 'g')]), 'wide');
    const border = boxOf(laidOut, 'g');
    expect(
      laidOut.relations
        .map(({ points }) => points.at(-1))
        .map(
          (end) =>
            (end && [border.x, border.x + border.width, -1].includes(end.x)) || end?.y === border.y || end?.y === border.y + border.height,
        ),
    ).toEqual([true, true]);
  });

  it('draw several arrows between the same two elements beside each other', async () => {
    const relations = ['1', '2', '3'].map((id) => arrow('a', 'b', { id }));
    const laidOut = await layOut(shown([element('a', at(1, 1)), element('b', at(1, 2))], relations), 'wide');
    expect(new Set(laidOut.relations.map(({ points }) => points[0]?.y)).size).toBe(3);
  });

  it.each(['wide', 'column', 'narrow'] as const)(
    'draw arrows from an element to itself as loops apart from each other, with their words, %s',
    async (orientation) => {
      const own = ['retries', 'waits a minute', 'drains'].map((label, nth) => arrow('b', 'b', { id: `${nth}`, label }));
      const step = arrow('b', 'b', { id: 'step', numbers: ['1', '2'] });
      const laidOut = await layOut(
        shown([element('a', at(1, 1)), element('b', at(1, 2))], [arrow('a', 'b', { label: 'starts' }), ...own, step]),
        orientation,
      );
      expect(faultsOf(laidOut)).toEqual([]);
      expect(laidOut.relations.map(({ text }) => text?.lines.join(' '))).toEqual(['starts', ...own.map(({ label }) => label), undefined]);
      expect(laidOut.relations.at(-1)?.discs).toHaveLength(2);
      // Around a corner of the box: out of one side, into the next.
      for (const { points } of laidOut.relations.slice(1)) expect(points).toHaveLength(5);
    },
  );

  it('draw a loop of an open group outside of it, and one of a closed group as that of a box', async () => {
    const elements = [group('g'), element('a', { parent: 'g' }), element('b', { parent: 'g' }), element('h', { kind: 'region' })];
    const laidOut = await layOut(shown(elements, [arrow('g', 'g', { label: 'heals' }), arrow('h', 'h')]), 'wide');
    expect(faultsOf(laidOut)).toEqual([]);
    const { x, y, width, height } = boxOf(laidOut, 'g');
    const [loop] = laidOut.relations;
    expect(loop?.points.slice(1, -1).every((point) => point.x < x || point.x > x + width || point.y < y || point.y > y + height)).toBe(
      true,
    );
    expect(loop?.text).toBeDefined();
  });

  it('draw a closed or empty group as one box', async () => {
    const laidOut = await layOut(shown([group('g', { open: true }), element('h', { kind: 'region' })]), 'wide');
    expect(laidOut.elements.map(({ open }) => open)).toEqual([false, false]);
  });
});
