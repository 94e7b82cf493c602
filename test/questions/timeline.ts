import { TimelineAnswer } from '../../model/api/timeline.ts';
import type { Question } from './question.ts';

export const timelineQuestions: readonly Question[] = [
  {
    id: 'q089',
    asks: 'What happened on which day of 2021',
    async answer(api) {
      const { items } = await api.get('/timeline?from=2021&to=2022&limit=500&packs=ledger', TimelineAnswer);
      const days = items.filter(({ precision, span, from = '' }) => precision === 'day' && !span && from.startsWith('2021'));
      return days.map(({ from, title }) => [from, title.en]);
    },
  },
];
