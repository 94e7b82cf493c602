import { CENTRALITY_METRICS } from '../../../model/centralityMetrics.ts';
import { useView } from '../../app/view.ts';
import { Paint } from '../../app/viewState.ts';
import { useLanguage, useWords } from '../../app/words.ts';
import { Sign } from '../Tool.tsx';
import { colouringWords } from './words.ts';

/** What the colours tell, whether sizes tell it too, and whether clusters are outlined. */
export function ColourControl({ disabled }: { disabled: boolean }) {
  const t = useWords(colouringWords);
  const language = useLanguage();
  const { view, go } = useView();
  const isMeasure = view.paint !== undefined && view.paint !== 'cluster';
  return (
    <div className="cluster">
      <label title={t('colourBy')}>
        <Sign of="colourBy" />
        <span className="tool-name">{t('colourBy')}</span>
        <select
          value={view.paint ?? ''}
          disabled={disabled}
          onChange={({ target }) => go({ paint: Paint.safeParse(target.value).data, sized: undefined })}
        >
          <option value="">{t('byType')}</option>
          <option value="cluster">{t('byCluster')}</option>
          <optgroup label={t('measures')}>
            {CENTRALITY_METRICS.map(({ id, name }) => (
              <option key={id} value={id}>
                {name[language]}
              </option>
            ))}
          </optgroup>
        </select>
      </label>
      {isMeasure ? (
        <label title={t('sizedHint')}>
          <input
            type="checkbox"
            checked={view.sized !== undefined}
            onChange={({ target }) => go({ sized: target.checked ? 'on' : undefined })}
          />{' '}
          {t('sized')}
        </label>
      ) : null}
      <label title={t('hulls')}>
        <input
          type="checkbox"
          checked={view.hulls !== undefined}
          disabled={disabled}
          onChange={({ target }) => go({ hulls: target.checked ? 'on' : undefined })}
        />
        <Sign of="hulls" />
        <span className="tool-name">{t('hulls')}</span>
      </label>
    </div>
  );
}
