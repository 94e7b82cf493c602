import { useQuery } from '@tanstack/react-query';
import { useLanguage, useWords } from '../app/words.ts';
import { useChains } from './chainsState.ts';
import type { NodesById } from './NamedNode.tsx';
import { pairingWords } from './pairingWords.ts';
import { industriesQuery } from './queries.ts';

/** On which industry, with or without ties, only the best assignment or all pairs, from or to which city. */
export function PairingFilters({ nodes }: { nodes: NodesById }) {
  const t = useWords(pairingWords);
  const language = useLanguage();
  const { state, ask } = useChains();
  const { data: industries = [] } = useQuery(industriesQuery());
  const { industry, linked, origin, place, all } = state;
  const cityName = (id: string) => nodes[id]?.name[language] ?? id;
  const cities = [
    { key: 'origin', label: origin === undefined ? undefined : t('onlyFrom', { city: cityName(origin) }) },
    { key: 'place', label: place === undefined ? undefined : t('onlyTo', { city: cityName(place) }) },
  ] as const;
  return (
    <div className="pairing-filters">
      <label>
        {t('industry')}{' '}
        <select value={industry ?? ''} onChange={({ target }) => ask({ industry: target.value, pairing: undefined })}>
          <option value="">{t('everyIndustry')}</option>
          {industries.map(({ id, name }) => (
            <option key={id} value={id}>
              {name[language]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('ties')}{' '}
        <select value={linked ?? ''} onChange={({ target }) => ask({ linked: target.value, pairing: undefined })}>
          <option value="">{t('any')}</option>
          <option value="false">{t('untied')}</option>
          <option value="true">{t('tied')}</option>
        </select>
      </label>
      {origin === undefined && place === undefined ? (
        <label>
          {t('range')}{' '}
          <select value={all ?? 'false'} onChange={({ target }) => ask({ all: target.value === 'true' ? 'true' : undefined })}>
            <option value="false">{t('best')}</option>
            <option value="true">{t('all')}</option>
          </select>
        </label>
      ) : null}
      {cities.map(({ key, label }) =>
        label === undefined ? null : (
          <button key={key} type="button" className="quiet" title={t('drop')} onClick={() => ask({ [key]: undefined })}>
            {label} ✕
          </button>
        ),
      )}
    </div>
  );
}
