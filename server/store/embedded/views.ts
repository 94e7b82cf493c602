import type { SharedView, ViewId } from '../../../model/sharedView.ts';
import type { Database } from './database.ts';

export function keepView(database: Database, view: SharedView): SharedView {
  database.run('INSERT INTO view (id, body) VALUES (?, ?) ON CONFLICT DO NOTHING', [view.id, JSON.stringify(view)]);
  return viewOf(database, view.id) ?? view;
}

export function viewOf(database: Database, id: ViewId): SharedView | null {
  const body = database.row('SELECT body FROM view WHERE id = ?', [id])?.[0];
  // What is in the file was checked when it was put there.
  return body === undefined ? null : (JSON.parse(String(body)) as SharedView);
}
