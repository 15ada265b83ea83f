/** @jsxImportSource preact */
// Fields with their label, hint and findings. Every field is large enough for a thumb.
import { applyRemedy } from '../judge/apply-remedy.ts';
import { rewritten } from '../judge/prose-finding.ts';
import { change, type Desk, fieldId, findingsAt, type Path, sentence, severityWord } from './desk.ts';

interface Named {
  desk: Desk;
  path: Path;
  label: string;
  hint?: string | undefined;
}

/** What the check says about a field, with the remedy as a button if there is one. */
export function Findings({ desk, path }: { desk: Desk; path: Path }) {
  const { session } = desk;
  const remedied = (finding: Desk['findings'][number]): void => {
    const { remedy } = finding;
    if ('at' in finding) session.change({ ...session.edited, body: rewritten(session.edited.body, finding) });
    else if (remedy && 'change' in remedy) change(desk, (facts) => applyRemedy(facts, remedy) as typeof facts);
  };
  return (
    <div id={`${fieldId(path)}-says`} role="status">
      {findingsAt(desk, path).map((finding) => (
        <p class={`says ${finding.severity}`}>
          <b>{severityWord(desk, finding.severity)}:</b> {sentence(finding.what)} {sentence(finding.fix)}
          {finding.remedy && (
            <button type="button" class="button" onClick={() => remedied(finding)}>
              {finding.remedy.label}
            </button>
          )}
        </p>
      ))}
    </div>
  );
}

interface TextProps extends Named {
  value: string | undefined;
  onValue(value: string): void;
  /** More than one line may be written. */
  long?: boolean;
  lang?: string | undefined;
  type?: 'url';
  autoFocus?: boolean;
  /** The text is selected when the field is entered, to be written over. */
  selects?: boolean;
  /** Called when the field is left. */
  onLeave?(): void;
}

export function Text({
  desk,
  path,
  label,
  hint,
  value = '',
  onValue,
  long = false,
  lang,
  type,
  autoFocus = false,
  selects = false,
  onLeave,
}: TextProps) {
  const id = fieldId(path);
  const hasFault = findingsAt(desk, path).length > 0;
  const shared = {
    id,
    value,
    lang,
    'aria-describedby': `${id}-says${hint ? ` ${id}-hint` : ''}`,
    'aria-invalid': hasFault || undefined,
    // After the tap has set the cursor.
    onFocus: ({ currentTarget }: { currentTarget: HTMLTextAreaElement | HTMLInputElement }) =>
      void (selects && requestAnimationFrame(() => currentTarget.select())),
    onBlur: () => {
      onLeave?.();
      desk.touch(path);
    },
    ref: (element: HTMLElement | null) => {
      if (autoFocus && element && !('met' in element.dataset)) {
        element.dataset['met'] = '';
        element.focus();
      }
    },
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="quiet" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {type === 'url' ? (
        <input
          {...shared}
          type="url"
          inputMode="url"
          autocapitalize="off"
          spellcheck={false}
          onInput={({ currentTarget }) => onValue(currentTarget.value)}
        />
      ) : (
        <textarea
          {...shared}
          rows={long ? 3 : 1}
          enterkeyhint={long ? 'enter' : 'next'}
          onKeyDown={(event) => {
            if (!long && event.key === 'Enter' && !event.isComposing) event.preventDefault();
          }}
          onInput={({ currentTarget }) => onValue(long ? currentTarget.value : currentTarget.value.replace(/\n/g, ' '))}
        />
      )}
      <Findings desk={desk} path={path} />
    </div>
  );
}

interface ChoiceProps extends Named {
  options: readonly { value: string; name: string }[];
  /** The chosen values. */
  chosen: readonly string[];
  onChoose(value: string): void;
  /** Several may be chosen. */
  several?: boolean;
}

/** One or several of a few values, each a button: one tap. */
export function Choice({ desk, path, label, options, chosen, onChoose, several = false }: ChoiceProps) {
  const id = fieldId(path);
  return (
    <fieldset class="field choice" id={id}>
      <legend>{label}</legend>
      <div class={several ? 'chips' : 'segments'}>
        {options.map(({ value, name }) => (
          <label class={`option ${value}`}>
            <input
              type={several ? 'checkbox' : 'radio'}
              name={id}
              value={value}
              checked={chosen.includes(value)}
              onClick={() => {
                onChoose(value);
                desk.touch(path);
              }}
            />
            {name}
          </label>
        ))}
      </div>
      <Findings desk={desk} path={path} />
    </fieldset>
  );
}

interface SelectProps extends Named {
  options: readonly { value: string; name: string }[];
  value: string | undefined;
  onValue(value: string | undefined): void;
  /** What no value is called. */
  none: string;
}

export function Select({ desk, path, label, options, value = '', onValue, none }: SelectProps) {
  const id = fieldId(path);
  const known = value === '' || options.some((option) => option.value === value);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-describedby={`${id}-says`}
        onChange={({ currentTarget }) => {
          onValue(currentTarget.value || undefined);
          desk.touch(path);
        }}
      >
        <option value="">{none}</option>
        {!known && <option value={value}>{value}</option>}
        {options.map((option) => (
          <option value={option.value}>{option.name}</option>
        ))}
      </select>
      <Findings desk={desk} path={path} />
    </div>
  );
}
