// Promises over IndexedDB, as far as the logs and the warehouse's files need it.

/** Opens a database with these object stores, whose keys are explicit. Rejects if storage is not allowed. */
export const openDatabase = (name: string, stores: readonly string[]): Promise<IDBDatabase> =>
  new Promise((open, fail) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => {
      for (const store of stores) request.result.createObjectStore(store);
    };
    request.onsuccess = () => {
      // Another connection wants to delete the database: close to let it.
      request.result.onversionchange = () => request.result.close();
      open(request.result);
    };
    request.onerror = () => fail(request.error);
  });

/** Deletes a database; resolves once it is gone, also if there was none. */
export const deleteDatabase = (name: string): Promise<void> =>
  new Promise((done, fail) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => done();
    request.onerror = () => fail(request.error);
  });

/** The result of a request. */
export const result = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });

/** Resolves once the transaction is written, rejects if none of it is. */
export const written = (transaction: IDBTransaction): Promise<void> =>
  new Promise((done, fail) => {
    transaction.oncomplete = () => done();
    transaction.onerror = () => fail(transaction.error);
    transaction.onabort = () => fail(transaction.error ?? new DOMException('The transaction was aborted.', 'AbortError'));
  });
