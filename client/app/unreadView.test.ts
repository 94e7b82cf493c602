import { expect, it } from 'vitest';
import { unreadView } from './unreadView.ts';

const keys = (search: Record<string, string>) => unreadView(search).map(({ key }) => key);

it('names the parts of a view that cannot be read, lists with a part that cannot', () => {
  expect(keys({ at: '3000', lang: 'fr', layers: 'foo,knowledge', pair: 'city:hefei|', sel: 'x' })).toEqual([
    'at',
    'lang',
    'layers',
    'pair',
    'sel',
  ]);
  expect(keys({ on: 'city:hefei@0,0;nonsense', hide: 'city:hefei;?', without: 'none' })).toEqual(['on', 'hide', 'without']);
});

it('has nothing to say of what can be read, nor of what is not part of the view', () => {
  expect(keys({ at: '1995', layers: 'knowledge', pair: 'city:hefei|city:suzhou', sel: '', tab: '?', on: 'city:hefei@0,0!' })).toEqual([]);
  expect(keys({ layers: 'symbiosis,knowledge,innovation,industry,service,value', open: 'a;b' })).toEqual([]);
});
