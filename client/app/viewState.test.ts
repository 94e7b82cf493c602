import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONFIDENCES } from '../../model/confidence.ts';
import { NodeId } from '../../model/ids.ts';
import { LAYER_IDS } from '../../model/layers.ts';
import { NODE_GROUPS } from '../../model/nodeTypes.ts';
import { readSearch, writeSearch } from './searchText.ts';
import { ARRANGEMENTS, GROUPINGS, Paint, readView, type View, writeView } from './viewState.ts';

const id = fc
  .constantFrom('city:hefei', "district:ma'anshan".replace("'", '-'), 'univ:复旦', 'stage:bay-1')
  .map((written) => NodeId.parse(written));
const coordinate = fc.integer({ min: -5000, max: 5000 });
const placed = fc.record({ id, x: coordinate, y: coordinate, pinned: fc.constant(true as const) }, { requiredKeys: ['id', 'x', 'y'] });
const view: fc.Arbitrary<View> = fc.record(
  {
    lang: fc.constantFrom('zh' as const, 'en' as const),
    theme: fc.constantFrom('light' as const, 'dark' as const),
    layers: fc.subarray([...LAYER_IDS], { minLength: 1, maxLength: 5 }),
    at: fc.integer({ min: 1990, max: 2030 }).map(String),
    sure: fc.constantFrom(...CONFIDENCES.map((row) => row.id)),
    on: fc.array(placed, { minLength: 1, maxLength: 8 }),
    hide: fc.array(id, { minLength: 1, maxLength: 4 }),
    without: fc.subarray(
      NODE_GROUPS.map((group) => group.id),
      { minLength: 1 },
    ),
    by: fc.constantFrom(...GROUPINGS),
    open: fc.array(fc.constantFrom('city:hefei', 'firm', '3'), { minLength: 1, maxLength: 3 }),
    gathered: fc.array(fc.array(id, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
    paint: fc.constantFrom(...Paint.options),
    sized: fc.constant('on' as const),
    hulls: fc.constant('on' as const),
    clusters: fc.constantFrom('kcore', 'leiden,2', ',0.5,7', 'louvain,,3'),
    picked: fc.array(id, { minLength: 1, maxLength: 4 }),
    lay: fc.constantFrom(...ARRANGEMENTS),
    dock: fc.constant('table' as const),
    sel: id,
    pair: fc.tuple(id, id),
    from: id,
    to: id,
  },
  { requiredKeys: [] },
);

describe('a view', () => {
  it('is the same after a trip through the address', () => {
    fc.assert(
      fc.property(view, (shown) => {
        const address = writeSearch(writeView(shown));
        expect(readView(readSearch(address.slice(1)))).toEqual(shown);
        // As a browser would: the address is a valid URL and is not changed by being one.
        expect(readView(readSearch(new URL(`http://x/${address}`).search.slice(1)))).toEqual(shown);
      }),
    );
  });

  it('opens whatever stands in the address', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('lang', 'layers', 'at', 'on', 'sel', 'pair', 'from'), fc.string()), (search) => {
        expect(() => writeView(readView(search))).not.toThrow();
      }),
    );
    expect(readView({ layers: 'magic', at: 'soon', on: 'x;y@1', sel: 'no id', lang: 'fr', clusters: 'kcore,2', paint: 'fame' })).toEqual(
      {},
    );
  });
});
