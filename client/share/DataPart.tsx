import { Button } from 'antd';
import { fetchFile } from '../api/fetchJson.ts';
import { filtersOf, query } from '../api/queries.ts';
import { useView } from '../app/view.ts';
import { useWords } from '../app/words.ts';
import { csvOf } from './files/csv.ts';
import { fileName } from './files/save.ts';
import { type DataTable, offered } from './offers.ts';
import type { MadeFile, Making } from './useMaking.ts';
import { usePageName } from './usePageName.ts';
import { shareWords } from './words.ts';

/** Forms in which the server hands on nodes and links, and how their files end. */
const FORMATS = [
  { id: 'xlsx', name: 'XLSX', ending: 'xlsx' },
  { id: 'csv', name: 'CSV', ending: 'zip' },
  { id: 'gexf', name: 'GEXF', ending: 'gexf' },
  { id: 'graphml', name: 'GraphML', ending: 'graphml' },
  { id: 'json', name: 'JSON', ending: 'json' },
  { id: 'cypher', name: 'Cypher', ending: 'cypher' },
] as const;

/** Nodes and links for other programs, and the page's tables for spreadsheets. */
export function DataPart({ making }: { making: Making }) {
  const t = useWords(shareWords);
  const { view } = useView();
  const page = usePageName();
  const nodes = offered('nodes')?.() ?? [];
  const tables = offered('tables')?.() ?? [];
  async function exported({ id, ending }: (typeof FORMATS)[number], signal: AbortSignal): Promise<MadeFile> {
    const blob = await fetchFile(query('/export', { format: id, ...filtersOf(view) }), { body: { nodes }, signal });
    return { blob, name: fileName(page, ending, id === 'csv' ? 'csv' : '') };
  }
  const written = (table: DataTable): MadeFile => ({
    blob: new Blob([csvOf(table)], { type: 'text/csv;charset=utf-8' }),
    name: fileName(page, 'csv', table.id),
  });
  return (
    <section>
      <h3>{t('data')}</h3>
      {nodes.length === 0 ? null : (
        <>
          <p className="hint">{t('dataHint', { count: nodes.length })}</p>
          <div className="share-row">
            {FORMATS.map((format) => (
              <Button key={format.id} onClick={() => making.make(format.name, (signal) => exported(format, signal))}>
                {format.name}
              </Button>
            ))}
          </div>
        </>
      )}
      <div className="share-row">
        {tables.map((table) => (
          <Button key={table.id} onClick={() => making.make(table.name, async () => written(table))}>
            {t('table', { name: table.name, rows: table.rows.length })}
          </Button>
        ))}
      </div>
    </section>
  );
}
