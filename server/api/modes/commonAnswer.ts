import type { ModesCompareAnswer } from '../../../model/api/modesCompare.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import type { CommonCity } from '../../insight/modes/common.ts';
import { sharedText } from '../../insight/modes/compareTexts.ts';
import { cityFor } from '../../insight/modes/members.ts';
import { idsIn, namesIn } from '../present/answerRecords.ts';
import type { Shown } from './shown.ts';
import { membersAnswer } from './stage.ts';

export function commonAnswer(
  columns: GraphColumns,
  places: readonly number[],
  common: readonly CommonCity[],
  shown: Shown,
): ModesCompareAnswer['shared'] {
  return {
    places: idsIn(shown.nodes, places),
    cities: common.flatMap(({ city, through }) => {
      const id = shown.node(city)?.id;
      return id === undefined ? [] : [{ city: id, through: membersAnswer(through, shown, (node) => cityFor(columns, node)) }];
    }),
    text: sharedText(
      namesIn(shown.nodes, places),
      namesIn(
        shown.nodes,
        common.map(({ city }) => city),
      ),
    ),
  };
}
