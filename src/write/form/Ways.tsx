/** @jsxImportSource preact */
// The ways to publish that this site has.
import { hasApi } from '../publish/connection.ts';
import { ByHand } from './ByHand.tsx';
import { InFolder } from './InFolder.tsx';
import type { Publication } from './publication.ts';
import { WithToken } from './WithToken.tsx';

export function Ways(publication: Publication) {
  const { repository, devServer } = publication.site;
  return (
    <>
      {import.meta.env.DEV && devServer && <InFolder {...publication} devServer={devServer} />}
      {repository && hasApi(repository.url) && <WithToken {...publication} url={repository.url} branch={repository.branch} />}
      <ByHand {...publication} />
    </>
  );
}
