import { describe, expect, it } from 'vitest';
import { sayTerms } from '../model/sentences/licence.ts';
import { sayLocator } from '../model/sentences/locator.ts';
import { canonical } from '../server/store/canonical.ts';
import { buildDefaultGraph } from './build.ts';
import { faults, unusedKinds } from './check.ts';
import { fingerprint, readCopied, runsOf } from './copied.ts';
import { divisionName, madeEnglish } from './naming.ts';

describe('the default graph', () => {
  const graph = buildDefaultGraph();
  const { nodes = [], links = [], figures = [], events = [] } = graph.change.put;

  it('holds what the origins hold', () => {
    const links001 = links.filter(({ id }) => /^L\d+$/.test(id));
    expect(links001.length).toBeGreaterThanOrEqual(1140);
    expect(nodes.filter(({ type }) => type === 'city')).toHaveLength(41);
    expect(links.filter(({ kind }) => kind === 'borders')).toHaveLength(99);
    expect(links.filter(({ id }) => id.startsWith('rail:'))).toHaveLength(665);
    expect(nodes.filter(({ props }) => props.stockCode !== undefined)).toHaveLength(2164);
    expect(nodes.filter(({ citations }) => citations.some(({ source }) => source === 'py92'))).toHaveLength(463);
    expect(figures.length).toBeGreaterThanOrEqual(109);
    expect(events.length).toBeGreaterThanOrEqual(39);
  });

  it('has no dangling link, no fact without a source, no sentence of a document', () => {
    expect(faults(graph.change)).toEqual([]);
  });

  it('says where its facts stand and under which licence in the reader’s language', () => {
    const { sources = [] } = graph.change.put;
    const terms = sources.flatMap(({ licence, attribution }) => [licence, attribution ?? 'MIT']);
    const said = [
      ...terms.map((term) => sayTerms(term, 'zh')),
      ...[...nodes, ...links, ...figures, ...events].flatMap(({ citations }) => citations.map(({ locator }) => sayLocator(locator, 'zh'))),
    ];
    // What has no Han character is a name, a file or an address.
    const names = /^(Apache-2\.0|MIT|CC-BY-4\.0|CC0-1\.0|\d{6}|https:\S+|nodes\.csv, \S+)$/;
    expect(said.filter((text) => !/\p{Script=Han}/u.test(text) && !names.test(text))).toEqual([]);
    expect(said.filter((text) => /^[a-z]+ /i.test(text))).toEqual([]);
  });

  it('uses every kind of link there is', () => {
    expect(unusedKinds(graph.change)).toEqual([]);
  });

  it('is the same when it is made again', () => {
    expect(canonical(buildDefaultGraph().change)).toBe(canonical(graph.change));
  });

  it('has one node for what several origins know', () => {
    const fudan = nodes.filter(({ name }) => name.zh === '复旦大学');
    expect(fudan).toHaveLength(1);
    expect(fudan[0]).toMatchObject({ id: 'univ:fudan', name: { en: 'Fudan University' }, province: 'Shanghai' });
    expect(fudan[0]?.citations.map(({ source }) => source)).toEqual(['document:001', 'ror', 'py92', 'short-names', 'chinaxiv']);
  });

  it('knows what people call a university, and repairs names that a register holds damaged', () => {
    const called = (short: string) => nodes.filter(({ aliases }) => aliases.includes(short)).map(({ name }) => name.zh);
    expect(called('中科大')).toEqual(['中国科学技术大学']);
    expect(called('江大').sort()).toEqual(['江南大学', '江苏大学']);
    expect(nodes.filter(({ name }) => name.zh === '苏州城市学院')).toHaveLength(1);
    expect(nodes.some(({ name }) => /^学院|播报$/.test(name.zh))).toBe(false);
  });

  it('says once where an organisation sits, with all who know it', () => {
    const seats = links.filter(({ id }) => id.startsWith('seat:'));
    expect(new Set(seats.map(({ source, target }) => `${source} ${target}`)).size).toBe(seats.length);
    const fudan = seats.filter(({ source }) => source === 'univ:fudan');
    expect(fudan.map(({ citations }) => citations.map(({ source }) => source))).toEqual([['ror', 'py92']]);
  });

  it('keeps two places of one name apart', () => {
    expect(nodes.filter(({ aliases, type }) => type === 'district' && aliases.includes('鼓楼')).length).toBe(2);
  });

  it('can be made without a pack, and says which packs can be left out', () => {
    const { put } = buildDefaultGraph(['public-facts']).change;
    expect(put.links?.some(({ id }) => id.startsWith('rail:'))).toBe(false);
    expect(put.sources?.some(({ licence }) => licence.includes('unlicensed'))).toBe(false);
    expect(() => buildDefaultGraph(['ledger'])).toThrow(/organisations, knowledge, public-facts/);
    expect(() => buildDefaultGraph(['nothing'])).toThrow(/SEED_WITHOUT/);
  });
});

describe('fingerprints of the documents', () => {
  it('are of runs, and none is of a text that was written here', () => {
    expect(readCopied().longestRun('这是一段与文献无关的文字，用来确认不会误报任何内容，长度也足够。')).toBeNull();
    expect(runsOf('一二三四五六七八九十一二三四五六七八九')).toHaveLength(2);
    expect(fingerprint('甲')).not.toBe(fingerprint('乙'));
  });
});

describe('names that are made', () => {
  it.each([
    ['安徽三联学院', 'Anhuisanlian College'],
    ['合肥工业大学', 'Hefei Industrial University'],
    ['宁波银行', 'Ningbo Bank'],
  ])('%s', (zh, en) => expect(madeEnglish(zh)).toBe(en));

  it.each([
    ['黄浦区', 'Huangpu District', '黄浦'],
    ['歙县', 'Shexian', '歙县'],
    ['昆山市', 'Kunshan City', '昆山'],
  ])('%s', (zh, en, plain) => expect(divisionName(zh)).toEqual({ en, plain }));
});
