// A version of a diagram as D2 text.
import type { APIRoute } from 'astro';
import { languageVersions, type VersionProps } from '../../../../build/diagram-paths.ts';
import { toD2 } from '../../../../diagram/export/d2.ts';

export const getStaticPaths = languageVersions;

export const GET: APIRoute<VersionProps> = ({ props: { edition, version } }) =>
  new Response(toD2(version.facts, edition.language), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
