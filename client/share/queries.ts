import type { ViewAnswer } from '../../model/api/views.ts';
import { fresh } from '../api/queries.ts';

export const viewQuery = (id: string) => fresh<ViewAnswer>(`/views/${encodeURIComponent(id)}`);
