import { Header, ListBoxItem, ListBoxSection } from 'react-aria-components';
import type { SearchHit } from '../../model/api/search.ts';
import { nodeTypeName } from '../app/named.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { CommandRow } from '../commands/CommandRow.tsx';
import { commandWords } from '../commands/words.ts';
import { markedParts } from './markedParts.ts';
import type { Row, Section } from './rows.ts';
import { searchWords } from './words.ts';

/** One section of a list under a search field. */
export function Rows({ section: { key, of, rows }, typed }: { section: Section; typed: string }) {
  const language = useLanguage();
  return (
    <ListBoxSection id={`section ${key}`}>
      <Header>
        <SectionName of={of} shown={rows.length} />
      </Header>
      {rows.map((row) => (
        <ListBoxItem key={row.key} id={row.key} className={`row-${row.kind}`} textValue={nameOf(row)[language] ?? row.key}>
          <RowText row={row} typed={typed} />
        </ListBoxItem>
      ))}
    </ListBoxSection>
  );
}

function nameOf(row: Row): { readonly zh?: string; readonly en?: string } {
  if (row.kind === 'hit') return row.hit.name;
  if (row.kind === 'recent') return row.node.name;
  return row.kind === 'command' ? row.command.name : {};
}

function SectionName({ of, shown }: { of: Section['of']; shown: number }) {
  const t = useWords(searchWords);
  const say = useWords(commandWords);
  const language = useLanguage();
  if (of === 'recent' || of === 'more') return t(of);
  if (typeof of === 'string') return say(of);
  return (
    <>
      {nodeTypeName(of.type, language)} <small>{shown < of.total ? t('ofMany', { shown, total: of.total }) : of.total}</small>
    </>
  );
}

function RowText({ row, typed }: { row: Row; typed: string }) {
  const t = useWords(searchWords);
  const language = useLanguage();
  switch (row.kind) {
    case 'hit':
      return <HitText hit={row.hit} typed={typed} />;
    case 'recent':
      return (
        <>
          <span className="hit-name">{row.node.name[language]}</span>
          <small>{nodeTypeName(row.node.type, language)}</small>
        </>
      );
    case 'words':
      return (
        <>
          <span className="hit-name">{row.words}</span>
          <small>{t('again')}</small>
        </>
      );
    case 'all':
      return <span>{t('all', { total: row.total })}</span>;
    case 'clear':
      return <span>{t('clear')}</span>;
    case 'command':
      return <CommandRow command={row.command} />;
  }
}

/** Both names with what matched marked; and the name or the way of matching when that does not show. */
function HitText({ hit: { name, matched, degree }, typed }: { hit: SearchHit; typed: string }) {
  const t = useWords(searchWords);
  const language = useLanguage();
  const other = language === 'zh' ? 'en' : 'zh';
  const isShown = matched.text === name.zh || matched.text === name.en || matched.how === 'text';
  const marked = (text: string) => (text === matched.text ? <Marked text={text} how={matched.how} typed={typed} /> : text);
  return (
    <>
      <span className="hit-name">
        {marked(name[language])}{' '}
        {name[other] === name[language] ? null : <small lang={other === 'zh' ? 'zh-CN' : 'en'}>{marked(name[other])}</small>}
      </span>
      <small className="hit-how">
        <span className="how">{t(matched.how)}</span> {isShown ? null : <Marked text={matched.text} how={matched.how} typed={typed} />}
      </small>
      <small className="hit-links">{degree === 1 ? t('link') : t('links', { count: degree })}</small>
    </>
  );
}

function Marked({ text, how, typed }: { text: string; how: SearchHit['matched']['how']; typed: string }) {
  return markedParts(text, how, typed).map((part, at) =>
    // Parts have no identity but their place.
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places
    part.isMarked ? <mark key={at}>{part.text}</mark> : part.text,
  );
}
