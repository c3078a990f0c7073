/**
 * The index of names and terms: by kind, and by any spelling.
 */
import { useMemo, useState } from 'preact/hooks';
import { findNames, nameIndex, type FoundName, type NameType } from '@/lib/reference/find-names';
import type { LocalizedText } from '@/lib/reference/types';
import { SearchField } from '../filters/search-field';
import type { Open } from '../navigation/open';
import { useI18n } from '../surface/i18n-context';
import { Foreign } from '../surface/text';
import { MixedText } from '../view/mixed-text';
import { NameText } from '../view/name-text';
import type { NamesData } from './load';
import { TypeFilter } from './type-filter';
import './names.css';

export interface NamesViewProps {
  readonly data: NamesData;
  readonly onOpen: Open;
}

export function NamesView({ data, onOpen }: NamesViewProps) {
  const { compare, own, parts, t } = useI18n();
  const [question, setQuestion] = useState('');
  const [types, setTypes] = useState<readonly NameType[]>([]);
  const index = useMemo(() => nameIndex(data.entities, data.terms), [data]);
  const found = useMemo(() => {
    const byName = (a: LocalizedText, b: LocalizedText) => compare(own(a), own(b));
    return findNames(index, question, byName);
  }, [index, question, compare, own]);
  const shown = found.filter(({ entry }) => types.length === 0 || types.includes(entry.type));
  return (
    <section class="view names" aria-label={t('names.title')}>
      <header class="view-head">
        <h1 class="display">{t('names.title')}</h1>
        <SearchField
          label={t('names.find')}
          placeholder={t('names.placeholder')}
          value={question}
          onInput={setQuestion}
        />
        <TypeFilter chosen={types} onChoose={setTypes} />
      </header>
      <p class="label" role="status">
        {shown.length > 0
          ? t('names.count', { n: shown.length })
          : parts('find.none', { query: <Foreign text={question} /> })}
      </p>
      {shown.length === 0 && <p class="meta">{t('find.none.hint')}</p>}
      <ul class="items names-list">
        {shown.map((one) => (
          <li key={`${one.entry.type} ${one.entry.id}`}>
            <NameRow found={one} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function NameRow({ found: { entry, spelling }, onOpen }: { found: FoundName; onOpen: Open }) {
  const { parts, t } = useI18n();
  const { type, id } = entry;
  const as = spelling?.mark === 'slip' ? 'names.as-slip' : 'names.as';
  return (
    <button
      type="button"
      class="name-row"
      data-name-id={id}
      onClick={() => onOpen({ view: type === 'Term' ? 'term' : 'name', id })}
    >
      <span class="between">
        <span class="name-of">
          <NameText name={entry.name} />
        </span>
        <span class="label">{t(`name.${type}`)}</span>
      </span>
      {spelling && (
        <span class="meta">
          {parts(as, { spelling: <Foreign text={spelling.text} hint={spelling.lang} /> })}
        </span>
      )}
      <span class="meta clamp2">
        <MixedText text={entry.about} />
      </span>
    </button>
  );
}
