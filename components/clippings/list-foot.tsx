/**
 * The foot of the list: how many there are and where they are kept, and the ways out and in.
 */
import { useI18n } from '../surface/i18n-context';
import { MoreIcon } from './clip-icons';
import { Menu } from './menu';
import { useWorld } from './world';

export interface ListFootProps {
  /** Something is asked for: `found` of `total` are shown. */
  readonly narrowed: boolean;
  readonly found: number;
  readonly total: number;
  /** How many are in the trash. */
  readonly trash: number;
  readonly onTrash: () => void;
}

export function ListFoot({ narrowed, found, total, trash, onTrash }: ListFootProps) {
  const { number, t } = useI18n();
  const { actions } = useWorld();
  const count = t('clip.count', { n: total });
  return (
    <footer class="clip-foot">
      <p class="meta" role="status">
        {narrowed ? t('clip.shown', { shown: number(found), count }) : count}
        {total > 0 && !narrowed && <span class="clip-kept-here">{t('clip.kept-here')}</span>}
      </p>
      <Menu
        label={t('clip.more-acts')}
        items={[
          { key: 'import', label: t('clip.import'), onChoose: actions.onImport },
          {
            key: 'trash',
            label: t('trash.title'),
            hint: trash > 0 ? number(trash) : '',
            onChoose: onTrash,
          },
        ]}
      >
        <MoreIcon />
      </Menu>
      {total > 0 && (
        <button type="button" class="btn" onClick={() => actions.onExport(null)}>
          {t('clip.export')}
        </button>
      )}
    </footer>
  );
}
