import { Button, Group, Input, Label, NumberField } from 'react-aria-components';
import { useWords } from '../app/words.ts';
import { consortiaWords } from './words.ts';

interface CountFieldProps {
  readonly label: string;
  /** Empty until it is given. */
  readonly value: number | undefined;
  readonly least: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}

/** A number with its limits; it counts when it is whole, not at every key. */
export function CountField({ label, value, least, most, onChange }: CountFieldProps) {
  const t = useWords(consortiaWords);
  return (
    <NumberField
      className="count"
      value={value ?? Number.NaN}
      minValue={least}
      maxValue={most}
      step={most > 1 ? 1 : 0.05}
      onChange={(next) => {
        if (!Number.isNaN(next) && next !== value) onChange(next);
      }}
    >
      <Label>{label}</Label>
      <Group>
        <Button slot="decrement" aria-label={`${t('less')} ${label}`}>
          −
        </Button>
        <Input />
        <Button slot="increment" aria-label={`${t('more')} ${label}`}>
          +
        </Button>
      </Group>
    </NumberField>
  );
}
