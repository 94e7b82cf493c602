import { Checkbox } from 'antd';
import { z } from 'zod';
import type { RulesAnswer } from '../../model/api/rules.ts';
import { type RuleId, RulesInForce } from '../../model/ruleTerms.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { CountField } from './CountField.tsx';
import { useConsortium } from './useConsortium.ts';
import { thresholdWords } from './words.ts';

type Threshold = RulesAnswer['items'][number]['thresholds'][number];
type Value = Threshold['value'];

/** A field as the threshold's schema asks for it: a number with its limits, a choice, or yes and no. */
export function ThresholdField({ rule, threshold }: { rule: RuleId; threshold: Threshold }) {
  const t = useWords(thresholdWords);
  const language = useLanguage();
  const { rules, setRules } = useConsortium();
  const asked = rules[rule];
  const set: Readonly<Record<string, Value | undefined>> = typeof asked === 'object' ? asked : {};
  const value = set[threshold.id] ?? threshold.value;
  const schema = schemaOf(rule, threshold.id);
  const label = isNamed(threshold.id) ? t(threshold.id) : threshold.id;
  const change = (next: Value) => {
    const { [threshold.id]: _, ...others } = set;
    setRules({
      ...rules,
      [rule]: next === threshold.value && Object.keys(others).length === 0 ? true : { ...others, [threshold.id]: next },
    });
  };
  if (typeof value === 'boolean')
    return (
      <Checkbox checked={value} title={threshold.why[language]} onChange={({ target }) => change(target.checked)}>
        {label}
      </Checkbox>
    );
  if (typeof value === 'number') {
    const { minValue, maxValue } = schema instanceof z.ZodNumber ? schema : { minValue: null, maxValue: null };
    return <CountField label={label} value={value} least={minValue ?? 0} most={maxValue ?? 100} onChange={change} />;
  }
  const options = schema instanceof z.ZodEnum ? schema.options.map(String) : [value];
  return (
    <label className="field">
      <span>{label}</span>
      <select value={value} onChange={({ target }) => change(target.value)}>
        {options.map((option) => (
          <option key={option} value={option}>
            {isNamed(option) ? t(option) : option}
          </option>
        ))}
      </select>
    </label>
  );
}

const isNamed = (id: string): id is keyof typeof thresholdWords => Object.hasOwn(thresholdWords, id);

function schemaOf(rule: RuleId, threshold: string): unknown {
  const { shape } = RulesInForce.shape[rule].unwrap();
  return Object.entries(shape).find(([id]) => id === threshold)?.[1];
}
