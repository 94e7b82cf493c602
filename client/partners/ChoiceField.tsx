interface ChoiceFieldProps {
  readonly label: string;
  /** What no choice is called. */
  readonly any: string;
  readonly value: string | undefined;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly onChoose: (id: string | undefined) => void;
}

/** One of several, or none of them. */
export function ChoiceField({ label, any, value, options, onChoose }: ChoiceFieldProps) {
  return (
    <label className="field">
      <span>{label}</span>
      <select value={value ?? ''} onChange={({ target }) => onChoose(target.value || undefined)}>
        <option value="">{any}</option>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
