// Text within XML and HTML. Names and titles come from other people's sites.
import { xmlText } from '../../outputs/xml-text.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** `text` as the text of an element or the value of a quoted attribute, in XML and in HTML. */
export const escaped = (text: string): string => xmlText(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] as string);
