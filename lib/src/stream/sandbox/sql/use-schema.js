// The schema of the current warehouse, for completion. Without it SQL keywords are still completed.
import { useEffect, useState } from 'react';
import { useBench, usePart } from '../app/use-live.js';
import { schemaOf, schemaQuery } from './schema.js';
/** Fetched once it is `wanted`, and again for another target and after each of `writes`, which may change it. */
export function useSchema(wanted, writes) {
    const { live } = useBench();
    const target = usePart((state) => state.target);
    const [schema, setSchema] = useState();
    // biome-ignore lint/correctness/useExhaustiveDependencies: a write may change the schema.
    useEffect(() => {
        if (!wanted)
            return;
        let stale = false;
        live.sandbox.query(schemaQuery).then((table) => !stale && setSchema({ of: target, schema: schemaOf(table) }), () => { });
        return () => {
            stale = true;
        };
    }, [live, target, wanted, writes]);
    return schema?.of === target ? schema.schema : undefined;
}
