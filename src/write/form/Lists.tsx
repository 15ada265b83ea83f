/** @jsxImportSource preact */
// Objectives and next steps: texts by id. Blockers: a text, the task it blocks, its cause, what resolved it.
import { type Blocker, defined, freshId, unlessEmpty, withBlocker, withItem, withText } from '../edited.ts';
import { change, type Desk, fieldId, type Path, say } from './desk.ts';
import { Select, Text } from './Fields.tsx';
import { ItemButtons } from './ItemButtons.tsx';

interface ListProps {
  desk: Desk;
  name: 'objectives' | 'next';
  heading: string;
  /** Label of one item: `Objective {number}`. */
  item: string;
  add: string;
  /** Texts that one tap adds, by id. */
  offered?: { title: string; texts: Readonly<Record<string, string>> } | undefined;
}

export function TextList({ desk, name, heading, item, add, offered }: ListProps) {
  const { words } = desk.site;
  const items = Object.entries(desk.session.edited.facts[name] ?? {});
  const set = (index: number, text: string | undefined, path: Path = []) =>
    change(
      desk,
      (facts) => defined({ ...facts, [name]: withText(facts[name], index, text, desk.kept, name === 'next' ? 'step' : 'objective') }),
      path,
    );
  const open = Object.entries(offered?.texts ?? {}).filter(([, text]) => !items.some(([, own]) => own === text));
  return (
    <section id={fieldId([name])}>
      <h3>{heading}</h3>
      {offered && open.length > 0 && (
        <>
          <p class="quiet">{offered.title}</p>
          <ul class="plain offered">
            {open.map(([, text]) => (
              <li>
                <button type="button" class="button" aria-label={`${add}: ${text}`} onClick={() => set(items.length, text)}>
                  {text}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <ol class="plain items">
        {items.map(([id, text], index) => {
          const label = say(item, { number: index + 1 });
          return (
            <li class="item">
              <Text
                desk={desk}
                path={[name, id]}
                label={label}
                value={text}
                autoFocus={text === ''}
                onValue={(value) => set(index, value, [name, index])}
              />
              <ItemButtons name={label} words={words} onRemove={() => set(index, undefined)} />
            </li>
          );
        })}
      </ol>
      <button type="button" class="button" onClick={() => set(items.length, '')}>
        {add}
      </button>
    </section>
  );
}

export function Blockers({ desk, tasks }: { desk: Desk; tasks: readonly { value: string; name: string }[] }) {
  const { words } = desk.site;
  const { blockers = [] } = desk.session.edited.facts;
  const set = (index: number, next: Blocker | undefined, path: Path = []) =>
    change(desk, (facts) => defined({ ...facts, blockers: unlessEmpty(withItem(facts.blockers ?? [], index, next)) }), path);
  return (
    <section id={fieldId(['blockers'])}>
      <h3>{words.blockers}</h3>
      <ol class="plain items">
        {blockers.map((blocker, index) => {
          const path: Path = ['blockers', index];
          const label = say(words.blocker, { number: index + 1 });
          return (
            <li class="item">
              <Text
                desk={desk}
                path={[...path, 'text']}
                label={words.blockerText}
                value={blocker.text}
                autoFocus={blocker.text === ''}
                onValue={(text) => {
                  const taken = new Set(blockers.filter((_, at) => at !== index).map(({ id }) => id));
                  const id = desk.kept.has(blocker.id) ? blocker.id : freshId(text, taken, `blocker-${index + 1}`);
                  set(index, { ...blocker, id, text }, [...path, 'text']);
                }}
              />
              <Text
                desk={desk}
                path={[...path, 'cause']}
                label={words.cause}
                hint={words.causeHint}
                value={blocker.cause}
                onValue={(cause) => set(index, defined({ ...blocker, cause: cause || undefined }), [...path, 'cause'])}
              />
              <Select
                desk={desk}
                path={[...path, 'blocks']}
                label={words.blocks}
                none={words.none}
                options={tasks}
                value={blocker.blocks}
                onValue={(blocks) => set(index, defined({ ...blocker, blocks }))}
              />
              <Select
                desk={desk}
                path={[...path, 'resolved']}
                label={words.resolvedBy}
                none={words.notResolved}
                options={tasks}
                value={blocker.resolved}
                onValue={(resolved) => set(index, defined({ ...blocker, resolved }))}
              />
              <ItemButtons name={label} words={words} onRemove={() => set(index, undefined)} />
            </li>
          );
        })}
      </ol>
      <button type="button" class="button" onClick={() => change(desk, (facts) => withBlocker(facts, { text: '' }))}>
        {words.addBlocker}
      </button>
    </section>
  );
}
