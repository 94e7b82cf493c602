import { Legend } from '../app/Legend.tsx';
import { useView } from '../app/view.ts';
import { useWords } from '../app/words.ts';
import { NodePanel } from '../panel/NodePanel.tsx';
import { ChainList } from './ChainList.tsx';
import { ChainView } from './ChainView.tsx';
import { ClearFilters } from './ClearFilters.tsx';
import { useChains } from './chainsState.ts';
import { PairingsView } from './PairingsView.tsx';
import { ProvinceFilter } from './ProvinceFilter.tsx';
import { chainsWords } from './words.ts';
import './chains.css';
import './marks.css';
import './list.css';
import './findings.css';

/** The industries, one industry's chain, or which places could work together on one. */
export function ChainsPage() {
  const t = useWords(chainsWords);
  const { state, ask } = useChains();
  const parts = [
    { name: t('chainsPart'), part: undefined },
    { name: t('pairingsPart'), part: 'pairings' },
  ] as const;
  return (
    <div className="chains">
      <header className="chains-bar">
        <h1>{t('title')}</h1>
        <nav aria-label={t('parts')}>
          {parts.map(({ name, part }) => (
            <button
              key={name}
              type="button"
              aria-current={state.part === part ? 'page' : undefined}
              onClick={() => ask({ part, segment: undefined, pairing: undefined })}
            >
              {name}
            </button>
          ))}
        </nav>
        <ClearFilters />
        <ProvinceFilter />
      </header>
      {state.part === 'pairings' ? (
        <PairingsView />
      ) : state.industry === undefined ? (
        <Industries />
      ) : (
        <ChainView key={state.industry} industry={state.industry} />
      )}
      <Legend />
    </div>
  );
}

function Industries() {
  const { view } = useView();
  return (
    <div className="chains-body" data-side={view.sel !== undefined}>
      <ChainList />
      {view.sel === undefined ? null : (
        <aside className="side">
          <NodePanel id={view.sel} />
        </aside>
      )}
    </div>
  );
}
