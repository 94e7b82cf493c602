import { Button } from 'antd';
import { PARTNER_TYPES } from '../../model/partnerTypes.ts';
import { nodeTypeName } from '../app/named.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { NodePicker } from '../search/NodePicker.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import { PlaceSelect } from './PlaceSelect.tsx';
import { usePartnersState } from './partnersState.ts';
import { TiesCounted } from './TiesCounted.tsx';
import { TopicField } from './TopicField.tsx';
import { partnersWords } from './words.ts';

/** Who asks and for what; each change is a step that back takes back. */
export function AskForm() {
  const t = useWords(partnersWords);
  const language = useLanguage();
  const [state, change] = usePartnersState();
  // Another question begins at the top of its list again.
  const ask = (changed: Parameters<typeof change>[0]) => change({ ...changed, shown: undefined });
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
        <ChoiceField
          label={t('type')}
          any={t('anyType')}
          value={state.type}
          options={PARTNER_TYPES.map((id) => ({ id, name: nodeTypeName(id, language) }))}
          onChoose={(type) => ask({ type })}
        />
        {state.for === undefined ? null : (
          <NodePicker label={t('through')} id={state.through} types={PARTNER_TYPES} onChoose={(through) => ask({ through })} />
        )}
        <TiesCounted />
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
