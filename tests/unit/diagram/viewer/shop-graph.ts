// A small diagram for the viewer's tests: a visitor, a shop, and a network with a subnet in it.
import type { Graph, GraphElement } from '../../../../src/diagram/viewer/graph.ts';

const element = (id: string, more: Partial<GraphElement> = {}): [string, GraphElement] => [
  id,
  { id, hash: `#shop-v1-${id}`, parent: undefined, tags: [], open: false, name: id, text: id, ...more },
];

const arrow = (id: string, from: string, to: string) => ({ ids: [id], from, to });

/** visitor → shop → etl → warehouse → etl (a cycle), shop → orders; etl and warehouse are in the subnet of the network. */
export const graph: Graph = {
  elements: new Map([
    element('network', { open: true, text: 'Mạng riêng' }),
    element('subnet', { open: true, parent: 'network' }),
    element('visitor', { text: 'Người dùng đám đông', tags: ['people'] }),
    element('shop', { text: 'Shop Next.js on Amplify' }),
    element('etl', { parent: 'subnet', text: 'ETL Lambda', tags: ['compute'] }),
    element('warehouse', { parent: 'subnet', text: 'Warehouse PostgreSQL', tags: ['data'] }),
    element('orders', { parent: 'network', text: 'Orders PostgreSQL', tags: ['data'] }),
  ]),
  arrows: [
    arrow('open', 'visitor', 'shop'),
    { ids: ['send', 'retry'], from: 'shop', to: 'etl' },
    arrow('insert', 'etl', 'warehouse'),
    arrow('confirm', 'warehouse', 'etl'),
    // An element and a relation may share an id.
    arrow('orders', 'shop', 'orders'),
  ],
  steps: [
    { number: '1', relations: ['open'], flow: 'visit', hash: '#shop-v1-visit-1' },
    { number: '2a', relations: ['retry'], flow: 'visit', hash: '#shop-v1-visit-2a' },
    { number: '1', relations: ['insert', 'confirm'], flow: 'load', hash: '#shop-v1-load-1' },
  ],
};
