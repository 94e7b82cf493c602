import { Button, Checkbox } from 'antd';
import { NodeTypeId } from '../../model/nodeTypes.ts';
import { PARTNER_TYPES } from '../../model/partnerTypes.ts';
import { Legend } from '../app/Legend.tsx';
import { nodeTypeName } from '../app/named.ts';
import { useView } from '../app/view.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { NodePicker } from '../search/NodePicker.tsx';
import { PlaceSelect } from './PlaceSelect.tsx';
import { usePartnersState } from './partnersState.ts';
import { TopicField } from './TopicField.tsx';
import { partnersWords } from './words.ts';

/** Who asks and for what; each change is a step that back takes back. */
export function AskForm() {
  const t = useWords(partnersWords);
  const language = useLanguage();
  const { view } = useView();
  const [state, change] = usePartnersState();
  // Another question begins at the top of its list again.
  const ask = (changed: Parameters<typeof change>[0]) => change({ ...changed, shown: undefined });
  const isNarrowed = view.layers !== undefined || view.at !== undefined || view.sure !== undefined;
  return (
    <form className="ask" aria-label={t('ask')} onSubmit={(event) => event.preventDefault()}>
      <div className="ask-main">
        <NodePicker
          label={t('for')}
          id={state.for}
          types={PARTNER_TYPES}
          onChoose={(id) => ask({ for: id, through: undefined, ...(id === undefined && { existing: undefined }) })}
        />
        <TopicField topic={state.topic} onChoose={(topic) => ask({ topic })} />
      </div>
      <div className="ask-more">
        <PlaceSelect place={state.place} onChoose={(place) => ask({ place })} />
        <label className="field">
          <span>{t('type')}</span>
          <select value={state.type ?? ''} onChange={({ target }) => ask({ type: NodeTypeId.safeParse(target.value).data })}>
            <option value="">{t('anyType')}</option>
            {PARTNER_TYPES.map((type) => (
              <option key={type} value={type}>
                {nodeTypeName(type, language)}
              </option>
            ))}
          </select>
        </label>
        {state.for === undefined ? null : (
          <>
            <NodePicker label={t('through')} id={state.through} types={PARTNER_TYPES} onChoose={(through) => ask({ through })} />
            <Checkbox checked={state.existing === 'yes'} onChange={({ target }) => ask({ existing: target.checked ? 'yes' : undefined })}>
              {t('existing')}
            </Checkbox>
          </>
        )}
        <details className="ties" open={isNarrowed}>
          <summary>{t('ties')}</summary>
          <Legend />
        </details>
        {state.for === undefined && state.topic === undefined ? null : (
          <Button
            size="small"
            onClick={() =>
              ask({ for: undefined, topic: undefined, place: undefined, type: undefined, through: undefined, existing: undefined })
            }
          >
            {t('clear')}
          </Button>
        )}
      </div>
    </form>
  );
}
