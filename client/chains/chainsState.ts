import { z } from 'zod';
import { commaList } from '../../model/filters.ts';
import { NodeId } from '../../model/ids.ts';
import { DELTA_PROVINCES } from '../../model/provinces.ts';
import { usePageState } from '../app/pageState.ts';
import { useView } from '../app/view.ts';

const ProvinceId = z.enum(DELTA_PROVINCES.map(({ id }) => id));
export type ProvinceId = z.infer<typeof ProvinceId>;

const Flag = z.enum(['true', 'false']);

const schemas = {
  part: z.enum(['pairings']),
  industry: NodeId,
  segment: z.string().min(1).max(100),
  provinces: commaList(ProvinceId),
  /** Of the pairings: only with or without a tie, only from or to a city, all of them, and the one that is looked at. */
  linked: Flag,
  origin: NodeId,
  place: NodeId,
  all: Flag,
  pairing: z.string().min(1).max(400),
};

type Asked = { readonly [Key in keyof typeof schemas]?: string | undefined };

export type ChainsState = ReturnType<typeof useChains>['state'];

/** What the page is asked, as the address holds it; `ask` asks for something else. */
export function useChains() {
  const [state] = usePageState(schemas);
  const { view, go } = useView();
  return {
    state,
    /** What every call of the page is limited to. */
    filters: { ...view, provinces: state.provinces },
    /** A node that was looked at gives way to what is asked for now. */
    ask: (asked: Asked): void =>
      go({ sel: undefined }, { asks: Object.fromEntries(Object.entries(asked).map(([key, value]) => [key, value ?? ''])) }),
  };
}
