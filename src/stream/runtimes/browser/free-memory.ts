// Lets the browser collect garbage during a load, for which a page has no function. Texts that are read from IndexedDB are collected only with the whole heap,
// which V8 would do when tens of megabytes of them are waiting.

/** More than V8 lets memory outside its heap grow (64 MiB) before it starts a collection. */
const BYTES = 80 * 1024 * 1024;

/** Asks for a memory block and returns it untouched, so that it is never in physical memory: the request makes V8 collect, in the background, within 50 ms. */
export function freeMemory(): void {
  try {
    new ArrayBuffer(BYTES).transfer?.(0);
  } catch {
    // There is no room for it, in which case the browser collects anyway.
  }
}
