import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { EXPORT_FORMATS } from '../../model/exportFormats.ts';
import { fetchFile } from '../api/fetchJson.ts';
import { filtersOf, query } from '../api/queries.ts';
import { useView } from '../app/view.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { type DataTable, tablesIn } from './brief/tablesIn.ts';
import { csvOf } from './files/csv.ts';
import { fileName } from './files/save.ts';
import { offered, useOffered } from './offers.ts';
import type { MadeFile, Making } from './useMaking.ts';
import { usePageName } from './usePageName.ts';
import { shareWords } from './words.ts';

/** Nodes and links for other programs, and the page's tables for spreadsheets. */
export function DataPart({ making }: { making: Making }) {
  const t = useWords(shareWords);
  const language = useLanguage();
  const { view } = useView();
  const page = usePageName();
  const kinds = useOffered();
  const nodes = offered('nodes')?.() ?? [];
  const [tables, setTables] = useState<readonly DataTable[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is offered has changed when its kinds have
  useEffect(() => {
    const make = async (): Promise<void> => {
      const content = await offered('brief')?.();
      setTables(content === undefined ? [] : tablesIn(content));
    };
    // A brief that cannot be made says so where it is asked for.
    make().catch(() => setTables([]));
  }, [kinds]);
  async function exported({ id, extension }: (typeof EXPORT_FORMATS)[number], signal: AbortSignal): Promise<MadeFile> {
    const blob = await fetchFile(query('/export', { format: id, ...filtersOf(view) }), { body: { nodes }, signal });
    return { blob, name: fileName(page, extension, id === 'csv' ? 'csv' : '') };
  }
  const written = (table: DataTable, at: number): MadeFile => ({
    blob: new Blob([csvOf(table)], { type: 'text/csv;charset=utf-8' }),
    name: fileName(page, 'csv', table.hypothetical ? `table-${at + 1}-${t('hypotheticalFile')}` : `table-${at + 1}`),
  });
  if (nodes.length === 0 && tables.length === 0) return null;
  return (
    <section>
      <h3>{t('data')}</h3>
      {nodes.length === 0 ? null : (
        <>
          <p className="hint">{t('dataHint', { count: nodes.length })}</p>
          <div className="share-row">
            {EXPORT_FORMATS.map((format) => (
              <Button
                key={format.id}
                title={format.readers[language]}
                onClick={() => making.make(format.name[language], (signal) => exported(format, signal))}
              >
                {format.name[language]}
              </Button>
            ))}
          </div>
        </>
      )}
      <div className="share-row">
        {tables.map((table, at) => {
          const name = table.hypothetical ? t('hypothetical', { name: table.name }) : table.name;
          return (
            <Button key={table.name} onClick={() => making.make(name, async () => written(table, at))}>
              {t(table.rows.length < table.total ? 'tablePart' : 'table', { name, rows: table.rows.length, total: table.total })}
            </Button>
          );
        })}
      </div>
    </section>
  );
}
