import { type Avoidable, Avoidable as AvoidableSchema } from '../../model/api/paths.ts';
import { NodeId } from '../../model/ids.ts';
import { isLinkKind, LINK_KIND_IDS, linkKind } from '../../model/linkKinds.ts';
import { isNodeType, NODE_TYPES } from '../../model/nodeTypes.ts';
import { nodeTypeName } from '../app/named.ts';
import { useView } from '../app/view.ts';
import { localeOf, useLanguage, useWords } from '../app/words.ts';
import { SearchBox } from '../search/SearchBox.tsx';
import { ChipList } from './ChipList.tsx';
import { isOn, PRESETS } from './presets.ts';
import { useRoutesState } from './routesState.ts';
import { useAvoid } from './useAvoid.ts';
import { useNames } from './useNames.ts';
import { routesWords } from './words.ts';

/** Nodes, types of node and kinds of link that no route may use; what a preset holds stands with the preset. */
export function AvoidField() {
  const t = useWords(routesWords);
  const language = useLanguage();
  const { view } = useView();
  const [{ via = [] }] = useRoutesState();
  const { avoid, add, drop } = useAvoid();
  const inPresets = new Set(PRESETS.filter((preset) => isOn(preset, avoid)).flatMap(({ avoids }) => avoids));
  const shown = avoid.filter((item) => !inPresets.has(item));
  const nodes = shown.flatMap((item) => (isLinkKind(item) || isNodeType(item) ? [] : (NodeId.safeParse(item).data ?? [])));
  const nameOfNode = useNames(nodes);
  const nameOf = (item: Avoidable): string => {
    if (isLinkKind(item)) return linkKind(item).name[language];
    if (isNodeType(item)) return nodeTypeName(item, language);
    const node = NodeId.safeParse(item).data;
    return node === undefined ? item : nameOfNode(node);
  };
  const byName = (a: Avoidable, b: Avoidable): number => nameOf(a).localeCompare(nameOf(b), localeOf(language));
  const free = (items: readonly Avoidable[]): Avoidable[] => items.filter((item) => !avoid.includes(item)).sort(byName);
  return (
    <fieldset className="condition">
      <legend>{t('avoid')}</legend>
      <ChipList
        label={t('avoid')}
        items={shown.map((id) => ({ id, name: nameOf(id) }))}
        onChange={(kept) => drop(...shown.filter((item) => !kept.includes(item)))}
      />
      <SearchBox
        label={t('addAvoid')}
        onChoose={(id) => {
          if (![view.from, view.to, ...via].includes(id)) add(id);
        }}
      />
      <select
        aria-label={t('addSort')}
        value=""
        onChange={({ target }) => {
          const item = AvoidableSchema.safeParse(target.value).data;
          if (item !== undefined) add(item);
        }}
      >
        <option value="">{t('addSort')}</option>
        <optgroup label={t('types')}>
          {free(NODE_TYPES.map(({ id }) => id)).map((id) => (
            <option key={id} value={id}>
              {nameOf(id)}
            </option>
          ))}
        </optgroup>
        <optgroup label={t('kinds')}>
          {free(LINK_KIND_IDS).map((id) => (
            <option key={id} value={id}>
              {nameOf(id)}
            </option>
          ))}
        </optgroup>
      </select>
    </fieldset>
  );
}
