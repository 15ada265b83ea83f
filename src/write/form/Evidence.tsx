/** @jsxImportSource preact */
// The evidence of a task: links, which are named after their address, and pictures.
import type { Evidence as Link, Task } from '../../worklog/week.ts';
import { commitUrl, withItem, withLink } from '../edited.ts';
import { type Desk, fieldId, type Path, say } from './desk.ts';
import { Findings, Text } from './Fields.tsx';
import { ItemButtons } from './ItemButtons.tsx';
import { PictureButton } from './PictureButton.tsx';

interface Props {
  desk: Desk;
  path: Path;
  task: Task;
  onTask(task: Task, field?: Path): void;
}

export function Evidence({ desk, path, task, onTask }: Props) {
  const { words, repository } = desk.site;
  const links = task.evidence ?? [];
  const set = (evidence: Link[] | undefined, field?: Path) => onTask({ ...task, evidence }, field);
  const add = (href: string, label?: string) =>
    set(withLink(links, links.length, label === undefined ? { href } : { href, label }, desk.kept));
  return (
    <fieldset class="field" id={fieldId(path)}>
      <legend>{words.evidence}</legend>
      <p class="quiet">{words.evidenceHint}</p>
      <ol class="plain items">
        {links.map(({ label, href }, index) => (
          <li class="item">
            <Text
              desk={desk}
              path={[...path, index, 'href']}
              label={words.link}
              value={href}
              type="url"
              autoFocus={href === ''}
              onLeave={() => {
                const commit = repository && commitUrl(repository.url, href);
                if (commit) set(withLink(links, index, { href: commit }, desk.kept));
              }}
              onValue={(value) => set(withLink(links, index, { href: value }, desk.kept), [...path, index, 'href'])}
            />
            <Text
              desk={desk}
              path={[...path, index, 'label']}
              label={words.linkLabel}
              value={label}
              onValue={(value) => set(withLink(links, index, { label: value }, desk.kept), [...path, index, 'label'])}
            />
            <ItemButtons
              name={say(words.evidenceItem, { number: index + 1 })}
              words={words}
              onRemove={() => set(withItem(links, index, undefined))}
            />
          </li>
        ))}
      </ol>
      <div class="row">
        <button type="button" class="button" onClick={() => add('')}>
          {words.addLink}
        </button>
        <PictureButton desk={desk} onPicture={add} />
        {task.state === 'done' && links.length === 0 && (
          <label class="check">
            <input
              type="checkbox"
              checked={task.evidence !== undefined}
              onClick={() => set(task.evidence === undefined ? [] : undefined)}
            />
            {words.nothingRecorded}
          </label>
        )}
      </div>
      <Findings desk={desk} path={path} />
    </fieldset>
  );
}
