/**
 * What can be done with a clipping. Nothing here is lost: the trash gives back.
 */
import type { Clipping } from '@/lib/clippings/types';
import { useI18n } from '../surface/i18n-context';
import { MoreIcon } from './clip-icons';
import type { CardActs } from './clipping-card';
import { Menu } from './menu';
import type { Place } from './types';
import { useWorld } from './world';

export interface CardMenuProps extends CardActs {
  readonly clipping: Clipping;
  readonly place: Place | null;
}

export function CardMenu({ clipping, place, ...acts }: CardMenuProps) {
  const { t } = useI18n();
  const { actions } = useWorld();
  const there = place !== null && place.status !== 'lost';
  return (
    <Menu
      label={t('clip.actions')}
      items={[
        {
          key: 'open',
          label: t(there ? 'clip.show' : 'clip.open'),
          hint: 'Enter',
          onChoose: () => actions.onOpen(clipping),
        },
        { key: 'edit', label: t('clip.edit'), hint: 'E', onChoose: acts.onEdit },
        { key: 'cite', label: t('clip.cite'), hint: 'C', onChoose: acts.onCite },
        { key: 'file', label: t('clip.file'), hint: 'F', onChoose: acts.onFile },
        {
          key: 'trash',
          label: t('clip.trash'),
          hint: 'Delete',
          apart: true,
          onChoose: acts.onTrash,
        },
      ]}
    >
      <MoreIcon />
    </Menu>
  );
}
