import type { CityPairAnswer } from '../../../model/api/cityLinkages.ts';
import { usePageState } from '../../app/pageState.ts';
import { useView } from '../../app/view.ts';
import { CITIES_STATE } from '../citiesState.ts';
import { cityPathsQuery, type Pair, pairQuery } from '../queries.ts';

/** The paths through other cities: on the first missing layer unless told, for there a direct tie is what is sought. */
export function useWaysAsked({ cities: [from, to], missing }: CityPairAnswer) {
  const { view } = useView();
  const [{ way }] = usePageState(CITIES_STATE);
  const layer = way === 'any' ? undefined : (way ?? missing[0]);
  const { layers: _shown, ...limits } = view;
  return { layer, ask: cityPathsQuery([from.id, to.id], { ...limits, ...(layer && { layers: [layer] }) }) };
}

/** What the pair is compared with: another pair, or itself in a year. */
export function useComparison({ cities: [a, b] }: CityPairAnswer) {
  const { view } = useView();
  const [{ vs: [c, d] = [], year }] = usePageState(CITIES_STATE);
  const beside = (pair: Pair, at: string | undefined) => pairQuery(pair, { ...(view.sure && { sure: view.sure }), ...(at && { at }) });
  if (c !== undefined && d !== undefined) return { year: undefined, ask: beside([c, d], view.at) };
  return year === undefined ? undefined : { year, ask: beside([a.id, b.id], year) };
}
