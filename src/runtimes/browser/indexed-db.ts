// IndexedDB in promises: as much of it as the logs and the warehouse's files need.

/** Opens a database with these object stores, whose keys are given from outside. Rejects when storage is not allowed here. */
export const openDatabase = (name: string, stores: readonly string[]): Promise<IDBDatabase> =>
  new Promise((open, fail) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => {
      for (const store of stores) request.result.createObjectStore(store);
    };
    request.onsuccess = () => {
      // Another connection wants to delete the database: do not stand in its way.
      request.result.onversionchange = () => request.result.close();
      open(request.result);
    };
    request.onerror = () => fail(request.error);
  });

/** Deletes a database; resolves when it is gone, also where there was none. */
export const deleteDatabase = (name: string): Promise<void> =>
  new Promise((done, fail) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => done();
    request.onerror = () => fail(request.error);
  });

/** What a request brings. */
export const result = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });

/** Resolves when all of a transaction is written, rejects when nothing of it is. */
export const written = (transaction: IDBTransaction): Promise<void> =>
  new Promise((done, fail) => {
    transaction.oncomplete = () => done();
    transaction.onerror = () => fail(transaction.error);
    transaction.onabort = () => fail(transaction.error ?? new DOMException('The transaction was aborted.', 'AbortError'));
  });
