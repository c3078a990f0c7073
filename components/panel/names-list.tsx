/**
 * The index of people, organisations, places and terms, under a look-up that knows every spelling.
 */
import { useMemo, useState } from 'preact/hooks';
import { findNames, nameIndex, type FoundName, type NameIndex } from '@/lib/reference/find-names';
import type { LocalizedText } from '@/lib/reference/types';
import { FindBox } from '../filters/find-box';
import type { Open } from '../navigation/open';
import { useI18n } from '../surface/i18n-context';
import { Foreign } from '../surface/text';
import type { WideReference } from './load';
import { Loading } from './loading';

export interface NamesListProps {
  readonly reference: WideReference;
  readonly onOpen: Open;
}

export function NamesList({ reference, onOpen }: NamesListProps) {
  const { queries } = reference;
  const load = async () =>
    nameIndex(...(await Promise.all([queries.allEntities(), queries.allTerms()])));
  return (
    <Loading load={load} inputs={[queries]}>
      {(index) => <Names index={index} onOpen={onOpen} />}
    </Loading>
  );
}

function Names({ index, onOpen }: { index: NameIndex; onOpen: Open }) {
  const { compare, own, t } = useI18n();
  const [query, setQuery] = useState('');
  const found = useMemo(
    () => findNames(index, query, (a: LocalizedText, b: LocalizedText) => compare(own(a), own(b))),
    [index, query, compare, own],
  );
  return (
    <div class="view list-view">
      <header class="view-head">
        <h1 class="display">{t('names.title')}</h1>
        <FindBox
          value={query}
          onInput={setQuery}
          label={t('names.find')}
          placeholder={t('names.placeholder')}
        />
        <p class="label" role="status">
          {t('names.count', { n: found.length })}
        </p>
      </header>
      <ul class="items name-items">
        {found.map((one) => (
          <NameItem key={`${one.entry.type} ${one.entry.id}`} found={one} onOpen={onOpen} />
        ))}
      </ul>
    </div>
  );
}

function NameItem({ found: { entry, spelling }, onOpen }: { found: FoundName; onOpen: Open }) {
  const { own, parts, t } = useI18n();
  const view = entry.type === 'Term' ? 'term' : 'name';
  return (
    <li>
      <button
        type="button"
        class="name-item"
        data-name-id={entry.id}
        onClick={() => onOpen({ view, id: entry.id })}
      >
        <bdi>{own(entry.name)}</bdi>
        <span class="meta dots">
          <span>{t(`name.${entry.type}`)}</span>
          {spelling && (
            <span>
              {parts(spelling.mark === 'slip' ? 'names.as-slip' : 'names.as', {
                spelling: <Foreign text={spelling.text} hint={spelling.lang} />,
              })}
            </span>
          )}
        </span>
      </button>
    </li>
  );
}
