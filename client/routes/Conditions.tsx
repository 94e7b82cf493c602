import { Button } from 'antd';
import { useState } from 'react';
import { layerName } from '../app/named.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { AvoidField } from './AvoidField.tsx';
import { LimitFields } from './LimitFields.tsx';
import { isOn, PRESETS } from './presets.ts';
import { useRoutesState } from './routesState.ts';
import { SequenceField } from './SequenceField.tsx';
import { useAvoid } from './useAvoid.ts';
import { ViaField } from './ViaField.tsx';
import { routesWords } from './words.ts';

const NONE = { via: undefined, avoid: undefined, sequence: undefined, maxLength: undefined, route: undefined };

/** Everything beyond the ends; closed, it says in a line what is asked. */
export function Conditions() {
  const t = useWords(routesWords);
  const language = useLanguage();
  const [{ via = [], sequence = [], maxLength }, change] = useRoutesState();
  const { avoid, add, drop } = useAvoid();
  const [isOpen, open] = useState(false);
  const rest = avoid.length - PRESETS.filter((preset) => isOn(preset, avoid)).reduce((sum, { avoids }) => sum + avoids.length, 0);
  const said = [
    via.length > 0 ? t('viaCount', { count: via.length }) : '',
    rest > 0 ? t('avoidCount', { count: rest }) : '',
    sequence.map((layer) => layerName(layer, language)).join(' → '),
    maxLength === undefined ? '' : `${t('maxLength')} ${t('steps', { count: maxLength })}`,
  ].filter((part) => part !== '');
  const isAsked = said.length > 0 || avoid.length > 0;
  return (
    <div className="conditions">
      <div className="conditions-line">
        <span className="presets">
          {t('avoid')}
          {PRESETS.map((preset) => {
            const pressed = isOn(preset, avoid);
            return (
              <button
                key={preset.key}
                type="button"
                className="toggle"
                aria-pressed={pressed}
                onClick={() => (pressed ? drop(...preset.avoids) : add(...preset.avoids))}
              >
                {t(preset.key)}
              </button>
            );
          })}
        </span>
        <button type="button" className="toggle more-conditions" aria-expanded={isOpen} onClick={() => open(!isOpen)}>
          <b>{t('conditions')}</b> {said.length === 0 ? t('noConditions') : said.join(language === 'zh' ? '，' : ', ')}
        </button>
        {isAsked ? (
          <Button size="small" type="link" onClick={() => change(NONE)}>
            {t('clear')}
          </Button>
        ) : null}
      </div>
      {isOpen ? (
        <div className="condition-fields">
          <ViaField />
          <AvoidField />
          <SequenceField />
          <LimitFields />
        </div>
      ) : null}
    </div>
  );
}
