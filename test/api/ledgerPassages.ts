import { corrected } from '../../seed/corrections.ts';
import { cell, type Row, readCsv } from '../../seed/csv.ts';

/** The ledger's rows themselves, corrected: what a stage is told with is counted from them without the product's code. */
const idOf = (row: Row): string => cell(row, 'id');
const links = corrected(readCsv('ledger/links.csv'), 'link', idOf);
const nodes = corrected(readCsv('ledger/nodes.csv'), 'node', idOf);
const typeOf = new Map(nodes.map((row) => [idOf(row), cell(row, 'type')]));

const placing = 'located_in located_on borders'.split(' ');
const saying =
  'authored affiliated_with cites discusses defines identifies recommends reports_on comments_on data_source_of cited_by case_of'.split(
    ' ',
  );
const belonging = 'member_of central_city_of subcentre_of node_of core_node_of role_in tier1_of tier2_of tier3_of'.split(' ');
const thoughts = 'mode stage network recommendation shortcoming trend feature document reference report'.split(' ');
const areas = 'corridor zone circle region'.split(' ');

const passage = (row: Row): string => `${cell(row, 'doc')} ${cell(row, 'line')}`;
const isThought = (id: string): boolean => thoughts.includes(typeOf.get(id) ?? '');

export const rowsOfKind = (kind: string): Row[] => links.filter((row) => cell(row, 'type') === kind);

/** The links that stand in the same lines as what is said of the stage. */
export function toldWith(stage: string): Row[] {
  const own = links.filter((row) => (cell(row, 'source') === stage || cell(row, 'target') === stage) && cell(row, 'type') !== 'precedes');
  const lines = new Set(own.map(passage));
  return links.filter((row) => {
    const [source, target, kind] = [cell(row, 'source'), cell(row, 'target'), cell(row, 'type')];
    if (!lines.has(passage(row)) || isThought(source) || isThought(target)) return false;
    return !placing.includes(kind) && !saying.includes(kind) && !(belonging.includes(kind) && areas.includes(typeOf.get(target) ?? ''));
  });
}
