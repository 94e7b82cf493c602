import { RulesAnswer } from '../../../model/api/rules.ts';
import { CONSORTIUM_RULES, type ConsortiumRule } from '../../../model/consortiumRules.ts';
import type { Figure } from '../../../model/figure.ts';
import { isLegal, LEGAL_REASONS, LEGAL_TYPES } from '../../../model/legalEntities.ts';
import { linksAt } from '../../graph/linksAt.ts';
import { ruleFigures } from '../../insight/consortia/rulesInForce.ts';
import { dictionaries } from '../present/answerRecords.ts';
import { figureAnswer } from '../present/facts.ts';
import { dictionary, type GraphAt, linksByIndex, nodesByIndex } from '../present/records.ts';
import { route } from '../route.ts';

export const consortiumRulesRoute = route({
  method: 'get',
  path: '/consortia/rules',
  tag: 'Exploring',
  summary: 'The rules for a consortium: what each asks, its thresholds, and where these come from',
  answer: RulesAnswer,
  example: { path: '/consortia/rules' },
  async handle({ graph, sources, clock }) {
    const started = clock();
    const { projection, store } = graph;
    const at = { store, projection };
    const [figures] = await Promise.all([ruleFigures(store), sources.at(projection.revision)]);
    const bases = [...new Set(CONSORTIUM_RULES.flatMap(({ basis }) => basis))].map((id) => projection.nodes.indexOfId(id));
    const nodes = await nodesByIndex(
      at,
      bases.filter((index) => index >= 0),
    );
    const links = await linksByIndex(
      at,
      [...nodes.keys()].flatMap((index) => linksOf(at, index)),
    );
    const evidenceFor = ({ id, basis, thresholds }: ConsortiumRule) => ({
      nodes: [...nodes.values()].filter((node) => basis.includes(node.id)),
      links: [...links.values()].filter(({ source, target }) => basis.includes(source) || basis.includes(target)),
      figures: thresholds.flatMap((threshold): Figure | Figure[] => figures.get(`${id} ${threshold.id}`) ?? []),
    });
    return {
      items: CONSORTIUM_RULES.map((rule) => {
        const facts = evidenceFor(rule);
        const cited = [...facts.nodes, ...facts.links, ...facts.figures].flatMap(({ citations }) => sources.cited(citations));
        return {
          id: rule.id,
          on: rule.on,
          name: rule.name,
          text: rule.says,
          thresholds: rule.thresholds.map(({ id, value, why }) => {
            const figure = figures.get(`${rule.id} ${id}`);
            return { id, value: figure?.value ?? value, why, ...(figure && { figure: figure.id }) };
          }),
          evidence: {
            nodes: facts.nodes.map(({ id }) => id),
            links: facts.links.map(({ id }) => id),
            figures: facts.figures.map(({ id }) => id),
          },
          sources: [...new Map(cited.map((source) => [`${source.id} ${source.locator}`, source])).values()],
        };
      }),
      legal: Array.from(LEGAL_TYPES, ([type, reason]) => ({ type, ok: isLegal(reason), text: LEGAL_REASONS[reason] })),
      ...dictionaries({ nodes, links }, sources),
      figures: dictionary(new Map([...figures.values()].map((figure, position) => [position, figure])), (figure) =>
        figureAnswer(figure, sources),
      ),
      took: clock() - started,
    };
  },
});

const linksOf = ({ projection }: GraphAt, node: number): number[] => Array.from(linksAt(projection, node), ({ link }) => link);
