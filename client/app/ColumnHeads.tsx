interface ColumnHeadsProps<Key extends string> {
  readonly keys: readonly Key[];
  readonly say: (key: Key) => string;
  /** A column that only some answers have. */
  readonly last?: string | undefined;
}

/** What the columns of a table hold. */
export function ColumnHeads<Key extends string>({ keys, say, last }: ColumnHeadsProps<Key>) {
  return (
    <thead>
      <tr>
        {keys.map((key) => (
          <th key={key} scope="col">
            {say(key)}
          </th>
        ))}
        {last === undefined ? null : <th scope="col">{last}</th>}
      </tr>
    </thead>
  );
}
