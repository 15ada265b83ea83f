/** @jsxImportSource preact */
// Publishing: what the check says first, then the ways that this site has.
import { hasApi } from '../publish/connection.ts';
import { ByHand } from './ByHand.tsx';
import { type Desk, fieldId, nameOf, say } from './desk.ts';
import { InFolder } from './InFolder.tsx';
import type { PublishProps } from './publish-props.ts';
import { WithToken } from './WithToken.tsx';

/** The findings of the whole week, each with a link to its field. */
function Summary({ desk }: { desk: Desk }) {
  const { words } = desk.site;
  if (desk.findings.length === 0) return <p class="quiet">{words.noFindings}</p>;
  return (
    <>
      <p>{say(words.findings, { count: desk.findings.length })}</p>
      <ul class="plain findings">
        {desk.findings.map(({ path, severity, what, fix }) => (
          <li class={`says ${severity}`}>
            <button
              type="button"
              class="plain-button"
              onClick={() => {
                desk.touch([]);
                const field =
                  document.getElementById(fieldId(path)) ??
                  document.getElementById(fieldId(path.slice(0, 2))) ??
                  document.getElementById(fieldId(path.slice(0, 1)));
                const card = field?.closest('details');
                if (card) card.open = true;
                field?.scrollIntoView({ block: 'center' });
                field?.focus();
              }}
              key={nameOf(path)}
            >
              {words[severity === 'error' ? 'error' : 'warning']}: {what}
            </button>
            <span class="quiet"> {fix}.</span>
          </li>
        ))}
      </ul>
    </>
  );
}

export function Publish(props: PublishProps) {
  const { desk } = props;
  const { words, repository, devServer } = desk.site;
  return (
    <section id={fieldId(['publish'])} class="publish">
      <h3>{words.publish}</h3>
      <Summary desk={desk} />
      {devServer && <InFolder {...props} devServer={devServer} />}
      {repository && hasApi(repository.url) && <WithToken {...props} url={repository.url} branch={repository.branch} />}
      <ByHand {...props} />
    </section>
  );
}
