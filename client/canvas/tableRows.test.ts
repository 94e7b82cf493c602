import { expect, it } from 'vitest';
import { NodeId } from '../../model/ids.ts';
import { sortRows } from './tableRows.ts';

const row = (id: string, name: string, links: number) => ({
  id: NodeId.parse(id),
  name: { zh: name, en: name },
  type: 'firm' as const,
  city: undefined,
  links,
  hidden: false,
  brief: undefined,
  order: 0,
});
const rows = [row('firm:b', 'Beta', 2), row('firm:a', 'Alpha', 9), row('firm:c', 'Gamma', 2)];
const order = (by: 'name' | 'links', falling: boolean) =>
  sortRows(rows, { by, falling }, 'en')
    .map(({ id }) => id.slice(5))
    .join('');

it('sorts by a column, ties by name', () => {
  expect([order('name', false), order('name', true), order('links', true), order('links', false)]).toEqual(['abc', 'cba', 'abc', 'cba']);
});
