/**
 * The tags of a clipping, and a field that completes another.
 */
import { Foreign } from '../surface/text';
import { ClearIcon } from '../icons/icons';
import { useI18n } from '../surface/i18n-context';
import { Combobox } from './combobox';
import { suggestTags } from './suggest-tags';

export interface TagFieldProps {
  readonly tags: readonly string[];
  readonly known: readonly string[];
  readonly onTags: (tags: readonly string[]) => void;
}

export function TagField({ tags, known, onTags }: TagFieldProps) {
  const { t } = useI18n();
  return (
    <div class="edit-part">
      <span class="strong" aria-hidden="true">
        {t('edit.tags')}
      </span>
      {tags.length > 0 && (
        <ul class="edit-tags" aria-label={t('edit.tags')}>
          {tags.map((tag) => (
            <li key={tag}>
              <Foreign text={tag} />
              <button
                type="button"
                aria-label={t('edit.tags.remove', { tag })}
                onClick={() => onTags(tags.filter((other) => other !== tag))}
              >
                <ClearIcon size={12} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <TagCombobox
        label={t('edit.tags')}
        known={known}
        taken={tags}
        onTag={(tag) => onTags([...tags, tag])}
      />
    </div>
  );
}

export interface TagComboboxProps {
  readonly label: string;
  readonly known: readonly string[];
  readonly taken: readonly string[];
  readonly onTag: (tag: string) => void;
}

/** The field alone: for one clipping and for many. */
export function TagCombobox({ label, known, taken, onTag }: TagComboboxProps) {
  const { parts, t } = useI18n();
  return (
    <Combobox
      label={label}
      placeholder={t('edit.tags.hint')}
      ends={/^[,،]$/}
      suggest={(query) => suggestTags(query, known, taken)}
      keyOf={({ tag, fresh }) => `${fresh} ${tag}`}
      draw={({ tag, fresh }) => {
        const name = <Foreign text={tag} />;
        return fresh ? parts('edit.tags.add', { tag: name }) : name;
      }}
      onChoose={({ tag }) => onTag(tag)}
    />
  );
}
