import { useId, useState } from 'react';
import type { z } from 'zod';
import { useWords } from '../app/words.ts';
import { accepts, type Field, fieldsOf, type Given, isRefused } from './parameters.ts';
import type { ParameterName, PositionsChange } from './positionsState.ts';
import { positionsWords } from './words.ts';

interface ParameterFormProps {
  readonly query: z.ZodObject;
  readonly names: readonly ParameterName[];
  /** What is given, beside what the page fixes. */
  readonly given: Given;
  readonly change: PositionsChange;
}

/** A form made from the parameters that the API takes: what it would refuse beside the rest is not asked for. */
export function ParameterForm({ query, names, given, change }: ParameterFormProps) {
  return (
    <form className="parameters" onSubmit={(event) => event.preventDefault()}>
      {fieldsOf(query.shape, names)
        .filter((field) => !isRefused(query, field, without(given, field.name)))
        .map((field) => (
          <Asked
            key={`${field.name} ${given[field.name] ?? ''}`}
            field={field}
            value={given[field.name]}
            isTaken={(value) => accepts(query.shape, field.name, value)}
            onChange={(value) => change({ [field.name]: value })}
          />
        ))}
    </form>
  );
}

const without = (given: Given, name: string): Given => Object.fromEntries(Object.entries(given).filter(([key]) => key !== name));

const isWord = (key: string): key is keyof typeof positionsWords => key in positionsWords;

interface AskedProps {
  readonly field: Field;
  readonly value: string | undefined;
  readonly isTaken: (value: string) => boolean;
  readonly onChange: (value: string | undefined) => void;
}

function Asked({ field, value, isTaken, onChange }: AskedProps) {
  const t = useWords(positionsWords);
  /** Options and usual values come from the schemas: one without a word is shown as it is written. */
  const word = (key: string): string => (isWord(key) ? t(key) : key.slice(2));
  const id = useId();
  const [typed, setTyped] = useState(value ?? '');
  const wrong = typed !== '' && !isTaken(typed);
  const label = t(`p-${field.name}`);
  const help = t(`p-${field.name}-help`);
  if (field.kind === 'flag') {
    return (
      <label className="parameter" title={help}>
        <input type="checkbox" checked={value === 'true'} onChange={({ target }) => onChange(target.checked ? 'true' : undefined)} />{' '}
        {label}
      </label>
    );
  }
  if (field.kind === 'choice') {
    const [usual] = field.options;
    return (
      <span className="parameter" title={help}>
        <label htmlFor={id}>{label}</label>
        <select id={id} value={value ?? usual} onChange={({ target }) => onChange(target.value === usual ? undefined : target.value)}>
          {field.options.map((option) => (
            <option key={option} value={option}>
              {word(`o-${option}`)}
            </option>
          ))}
        </select>
      </span>
    );
  }
  const commit = () => {
    if (!wrong && typed !== (value ?? '')) onChange(typed || undefined);
  };
  return (
    <span className="parameter" title={help}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        value={typed}
        placeholder={word(`p-${field.name}-usual`)}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          // While an input method is composing, Enter chooses among its proposals.
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) commit();
        }}
      />
      {wrong ? (
        <small id={`${id}-wrong`} className="parameter-wrong" role="alert">
          {help}
        </small>
      ) : null}
    </span>
  );
}
