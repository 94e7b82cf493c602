import { useQuery } from '@tanstack/react-query';
import { UNDERTAKING_FORMS } from '../../model/api/undertakings.ts';
import { NODE_TYPES } from '../../model/nodeTypes.ts';
import { DELTA_PROVINCES } from '../../model/provinces.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { ChoiceField } from '../partners/ChoiceField.tsx';
import { AT_MOST } from '../partners/partnersState.ts';
import { undertakingsQuery } from './queries.ts';
import { LEAST, useKnownState } from './useKnownState.ts';
import { knownWords } from './words.ts';

/** Form, type, province and how many provinces; only types that occur are offered. */
export function KnownFilters() {
  const t = useWords(knownWords);
  const language = useLanguage();
  const [state, change] = useKnownState();
  const everything = useQuery(undertakingsQuery({}, AT_MOST)).data?.items ?? [];
  const types = NODE_TYPES.filter(({ id }) => id === state.of || everything.some(({ node }) => node.type === id));
  return (
    <form className="ask-more" aria-label={t('filters')} onSubmit={(event) => event.preventDefault()}>
      <ChoiceField
        label={t('form')}
        any={t('anyForm')}
        value={state.form}
        options={UNDERTAKING_FORMS.map((id) => ({ id, name: t(id) }))}
        onChoose={(form) => change({ form, all: undefined })}
      />
      <ChoiceField
        label={t('type')}
        any={t('anyType')}
        value={state.of}
        options={types.map(({ id, name }) => ({ id, name: name[language] }))}
        onChoose={(of) => change({ of, all: undefined })}
      />
      <ChoiceField
        label={t('from')}
        any={t('anyProvince')}
        value={state.party}
        options={DELTA_PROVINCES.map(({ id, name }) => ({ id, name: name[language] }))}
        onChoose={(party) => change({ party, all: undefined })}
      />
      <ChoiceField
        label={t('least')}
        any={t('anyLeast')}
        value={state.least === undefined ? undefined : String(state.least)}
        options={LEAST.map((count) => ({ id: String(count), name: t('atLeast', { count }) }))}
        onChoose={(least) => change({ least, all: undefined })}
      />
    </form>
  );
}
