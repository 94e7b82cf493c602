import type { ExportDocument } from '../../../model/api/export.ts';
import type { ExportContent } from '../content.ts';

/** One record a line, so that the file can also be read line by line. */
export async function* jsonFile(content: ExportContent): AsyncIterable<string> {
  yield `{"about":${JSON.stringify(content.about)}`;
  yield* list('nodes', content.nodes());
  yield* list('links', content.links());
  yield* list('figures', content.figures());
  yield* list('events', [await content.events()]);
  yield* list('sources', [content.sources()]);
  yield `,\n"end":${JSON.stringify(await content.end())}}\n`;
}

type Blocks = AsyncIterable<readonly object[]> | Iterable<readonly object[]>;

async function* list(name: keyof ExportDocument, blocks: Blocks): AsyncIterable<string> {
  yield `,\n"${name}":[`;
  let before = '\n';
  for await (const records of blocks) {
    if (records.length === 0) continue;
    yield before + records.map((record) => JSON.stringify(record)).join(',\n');
    before = ',\n';
  }
  yield '\n]';
}
