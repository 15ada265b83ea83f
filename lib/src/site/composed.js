// One form of letters for every name, id and address: NFC. macOS writes file names in NFD, where "é" is two characters.
// What is read from disk, from a link or from site.yaml is composed at once; files are opened by the names that the disk has.
import { decoded } from './decoded.js';
/** Percent-encoded characters beyond ASCII. */
const ENCODED = /(?:%[89a-f][0-9a-f])+/gi;
/** `address` in NFC, also where its letters are percent-encoded. One that is composed already stays as it is written. */
export function composed(address) {
    if (!address.includes('%'))
        return address.normalize('NFC');
    const plain = address.replace(ENCODED, decoded);
    return plain.normalize('NFC') === plain ? address : plain.normalize('NFC');
}
