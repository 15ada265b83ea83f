// Ids of events, clients and sessions.

/** The URL of a new object ends in a random UUID. This works without HTTPS, where `randomUUID` is missing. */
function idOfObject(): string {
  const url = URL.createObjectURL(new Blob());
  URL.revokeObjectURL(url);
  return url.slice(-36);
}

/** A random UUID, version 4. */
export const newId = (): string => crypto.randomUUID?.() ?? idOfObject();
