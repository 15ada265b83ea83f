// Stores tokens and the guest identity under names of this site, because several sites may share an origin.

/** The storage interface that aws-amplify expects. */
export interface TokenStorage {
  setItem(key: string, value: string): Promise<void>;
  getItem(key: string): Promise<string | null>;
  removeItem(key: string): Promise<void>;
  clear(): Promise<void>;
}

/** Entries of localStorage whose names start with `prefix`: every tab reads what any of them stored last. In memory what cannot be stored there. */
export function createStorage(prefix: string): TokenStorage {
  const memory = new Map<string, string>();
  const named = (key: string): string => `${prefix}:${key}`;

  /** Storage errors are ignored. */
  function within<Result>(work: () => Result, otherwise: Result): Result {
    try {
      return work();
    } catch {
      return otherwise;
    }
  }
  const remove = (name: string): void => {
    memory.delete(name);
    within(() => localStorage.removeItem(name), undefined);
  };

  return {
    async setItem(key, value) {
      const name = named(key);
      memory.delete(name);
      try {
        localStorage.setItem(name, value);
      } catch {
        remove(name);
        memory.set(name, value);
      }
    },
    getItem: async (key) => memory.get(named(key)) ?? within(() => localStorage.getItem(named(key)), null),
    removeItem: async (key) => remove(named(key)),
    async clear() {
      const kept = within(() => Object.keys(localStorage), []);
      for (const name of [...kept, ...memory.keys()]) if (name.startsWith(named(''))) remove(name);
    },
  };
}
