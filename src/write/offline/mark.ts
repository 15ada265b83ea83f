// The style of the line above an offline copy. The service worker sends it, so that pages do not load it.
export default `.offline-copy {
  margin: 0;
  padding: 0.5rem var(--gutter);
  border-bottom: 2px solid var(--signal);
  background: var(--wash);
  color: var(--ink);
  font-size: var(--size-2);
}
`;
