import { CONSORTIUM_RULES } from '../../../model/consortiumRules.ts';
import type { Figure } from '../../../model/figure.ts';
import { NodeId } from '../../../model/ids.ts';
import { type RuleId, type RulesAsked, RulesInForce } from '../../../model/ruleTerms.ts';
import type { Store } from '../../store/store.ts';

export interface Rules {
  readonly inForce: RulesInForce;
  /** By rule and threshold (`provinces least`), the figures of the graph that set them. */
  readonly figures: ReadonlyMap<string, Figure>;
}

/** The rules to judge by: what was asked, else what a figure of the graph says, else the table. */
export async function rulesInForce(store: Pick<Store, 'figuresOf'>, asked: RulesAsked): Promise<Rules> {
  const known = await ruleFigures(store);
  const figures = new Map(known);
  const rules = CONSORTIUM_RULES.flatMap(({ id, on, thresholds }) => {
    const wish = asked[id] ?? on;
    if (wish === false) return [];
    const own: Record<string, unknown> = typeof wish === 'object' ? wish : {};
    const values = thresholds.map((threshold) => [
      threshold.id,
      own[threshold.id] ?? known.get(`${id} ${threshold.id}`)?.value ?? threshold.value,
    ]);
    for (const threshold of Object.keys(own)) figures.delete(`${id} ${threshold}`);
    return [[id, { ...own, ...Object.fromEntries(values) }]];
  });
  return { inForce: RulesInForce.parse(Object.fromEntries(rules)), figures };
}

/** Only numbers set thresholds; of several figures that disagree the first counts. */
export async function ruleFigures(store: Pick<Store, 'figuresOf'>): Promise<Map<string, Figure>> {
  const found = new Map<string, Figure>();
  for (const { id, thresholds } of CONSORTIUM_RULES) {
    for (const { id: threshold, figure: wanted } of thresholds) {
      if (wanted === undefined) continue;
      const figures = await store.figuresOf([NodeId.parse(wanted.subject)]);
      const figure = figures.find(({ metric, value }) => metric === wanted.metric && typeof value === 'number');
      if (figure !== undefined) found.set(`${id} ${threshold}`, figure);
    }
  }
  return found;
}

/** The figures by which a rule is judged. */
export const figuresOfRule = ({ figures }: Pick<Rules, 'figures'>, rule: RuleId): Figure[] =>
  [...figures].filter(([key]) => key.startsWith(`${rule} `)).map(([, figure]) => figure);
