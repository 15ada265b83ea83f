// Fetches and compiles PostgreSQL and counts the bytes as they arrive, so that the reader sees real progress.
import clusterUrl from 'database-cluster?url';
import initdbUrl from '@electric-sql/pglite/initdb.wasm?url';
import dataUrl from '@electric-sql/pglite/pglite.data?url';
import wasmUrl from '@electric-sql/pglite/pglite.wasm?url';
import { clusterBytes, engineBytes } from './engine-bytes.js';
import { SandboxFailure } from './failure.js';
/** A response whose body reports each part that arrives. */
function counted(response, arrived) {
    if (!response.ok || !response.body)
        throw new Error(`${response.url} returned ${response.status}`);
    const counter = new TransformStream({
        transform(part, controller) {
            arrived(part.length);
            controller.enqueue(part);
        },
    });
    return new Response(response.body.pipeThrough(counter), { headers: { 'content-type': 'application/wasm' } });
}
const failed = (error) => new SandboxFailure('download', `The database could not be downloaded: ${error instanceof Error ? error.message : error}`);
/** The prepared database as a tar, for a start without data. Rejects with `download`. */
export async function fetchCluster(arrived = () => { }) {
    try {
        const { body } = counted(await fetch(clusterUrl), arrived);
        return await new Response(body?.pipeThrough(new DecompressionStream('gzip'))).blob();
    }
    catch (error) {
        throw failed(error);
    }
}
/** Fetches and compiles; on request also the prepared database. Rejects with `download`. */
export async function fetchEngine(withCluster, arrived) {
    const total = engineBytes.wasm + engineBytes.initdb + engineBytes.data + (withCluster ? clusterBytes : 0);
    let sum = 0;
    const count = (part) => {
        sum += part;
        arrived(Math.min(sum, total), total);
    };
    const fetchCounted = async (url) => counted(await fetch(url), count);
    count(0);
    try {
        const [pgliteWasmModule, initdbWasmModule, fsBundle, cluster] = await Promise.all([
            WebAssembly.compileStreaming(fetchCounted(wasmUrl)),
            WebAssembly.compileStreaming(fetchCounted(initdbUrl)),
            fetchCounted(dataUrl).then((response) => response.blob()),
            withCluster ? fetchCluster(count) : undefined,
        ]);
        return { engine: { pgliteWasmModule, initdbWasmModule, fsBundle }, cluster };
    }
    catch (error) {
        throw error instanceof SandboxFailure ? error : failed(error);
    }
}
