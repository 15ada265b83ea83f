// PostgreSQL itself, fetched and compiled: the bytes are counted as they come, so that the reader sees true progress.

import initdbUrl from '@electric-sql/pglite/initdb.wasm?url';
import dataUrl from '@electric-sql/pglite/pglite.data?url';
import wasmUrl from '@electric-sql/pglite/pglite.wasm?url';
import { SandboxFailure } from './failure.ts';

export interface Engine {
  pgliteWasmModule: WebAssembly.Module;
  initdbWasmModule: WebAssembly.Module;
  fsBundle: Blob;
}

/** Bytes of each file, uncompressed; a server that compresses does not say. A test holds them equal to the package's files. */
export const bytes = { wasm: 9_086_480, initdb: 298_788, data: 6_242_272 };
export const totalBytes = bytes.wasm + bytes.initdb + bytes.data;

/** A response whose body tells of each part that arrives. */
function counted(response: Response, arrived: (bytes: number) => void): Response {
  if (!response.ok || !response.body) throw new Error(`${response.url} was answered ${response.status}`);
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform(part, controller) {
      arrived(part.length);
      controller.enqueue(part);
    },
  });
  return new Response(response.body.pipeThrough(counter), { headers: { 'content-type': 'application/wasm' } });
}

/** Fetches and compiles. `arrived` hears the sum of bytes so far. Rejects with `download`. */
export async function fetchEngine(arrived: (bytes: number) => void): Promise<Engine> {
  let sum = 0;
  const fetchCounted = async (url: string): Promise<Response> =>
    counted(await fetch(url), (part) => {
      sum += part;
      arrived(sum);
    });
  try {
    const [pgliteWasmModule, initdbWasmModule, fsBundle] = await Promise.all([
      WebAssembly.compileStreaming(fetchCounted(wasmUrl)),
      WebAssembly.compileStreaming(fetchCounted(initdbUrl)),
      fetchCounted(dataUrl).then((response) => response.blob()),
    ]);
    return { pgliteWasmModule, initdbWasmModule, fsBundle };
  } catch (error) {
    throw new SandboxFailure('download', `The database could not be downloaded: ${error instanceof Error ? error.message : error}`);
  }
}
