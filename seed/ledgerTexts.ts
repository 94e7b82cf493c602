import { z } from 'zod';
import type { Text } from '../model/text.ts';
import { cell, optional, type Row, readJsonLines } from './csv.ts';

const Line = z.object({
  id: z.string(),
  zh: z.string().min(1).optional(),
  en: z.string().min(1).optional(),
  unit_zh: z.string().optional(),
  unit_en: z.string().optional(),
  as_of_zh: z.string().optional(),
});
type Line = z.output<typeof Line>;

const PERIODS: Readonly<Record<string, Text>> = {
  'early-reform-era': { zh: '改革开放初期', en: 'Early reform era' },
};
const UNDATED: Text = { zh: '时间未载明', en: 'Date not given' };

/** The Chinese wording of what the ledger restates in English, written for this project: `seed/data/ledger/texts.jsonl`. */
export class LedgerTexts {
  readonly #lines: ReadonlyMap<string, Line>;

  private constructor(lines: readonly Line[]) {
    this.#lines = new Map(lines.map((line) => [line.id, line]));
  }

  static read(): LedgerTexts {
    return new LedgerTexts(readJsonLines('ledger/texts.jsonl').map((line) => Line.parse(line)));
  }

  /** Undefined unless both languages are there: half a text is not shown. */
  summary(id: string, en: string): Text | undefined {
    const line = this.#lines.get(id);
    const english = line?.en ?? en;
    return line?.zh === undefined || english === '' ? undefined : { zh: line.zh, en: english };
  }

  figure(number: number, row: Row): { label: Text; unit: Text | undefined; asOf: Text | undefined } {
    const line = this.#lines.get(`metric:${number}`);
    const spelled = cell(row, 'metric').replaceAll('_', ' ');
    const [unit, asOf] = [optional(row, 'unit'), optional(row, 'as_of date')];
    return {
      label: { zh: line?.zh ?? spelled, en: line?.en ?? spelled },
      unit: unit === undefined ? undefined : { zh: line?.unit_zh || unit, en: line?.unit_en || unit },
      asOf: asOf === undefined ? undefined : { zh: line?.as_of_zh || asOf, en: asOf },
    };
  }

  event(number: number, title: Text): Text {
    const line = this.#lines.get(`event:${number}`);
    return { zh: line?.zh ?? title.zh, en: line?.en ?? title.en };
  }

  period(written: string): Text {
    return PERIODS[written] ?? UNDATED;
  }
}
