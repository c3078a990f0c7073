/**
 * What became of a quote on its page. In its place: nothing to say. Changed: both versions side by
 * side, and the words that differ. Lost: its text is here, and ways to look for it.
 */
import type { Clipping } from '@/lib/clippings/types';
import { textLanguage } from '@/lib/i18n/text-language';
import { Fold } from '../surface/fold';
import { useI18n } from '../surface/i18n-context';
import { OutLink } from '../surface/out-link';
import { ChangedIcon, LostIcon, MovedIcon } from './clip-icons';
import { webUrl } from './excerpt';
import type { Place } from './types';
import { wordDiff, type Piece } from './word-diff';
import { useWorld } from './world';

export function CardState({ clipping, place }: { clipping: Clipping; place: Place }) {
  const { t } = useI18n();
  switch (place.status) {
    case 'exact':
      return null;
    case 'moved':
      return (
        <p class="clip-state">
          <MovedIcon />
          {t('clip.moved')}
        </p>
      );
    case 'lost':
      return (
        <div class="clip-state off">
          <LostIcon />
          <span>{t('clip.lost')}</span>
          <LostLinks clipping={clipping} />
        </div>
      );
    case 'changed':
      return (
        <div class="clip-changed">
          <Fold
            class="clip-state off"
            label={
              <>
                <ChangedIcon />
                {t('clip.changed')}
              </>
            }
          >
            {() => <BothVersions clipping={clipping} now={place.now} />}
          </Fold>
        </div>
      );
  }
}

function LostLinks({ clipping }: { clipping: Clipping }) {
  const { t } = useI18n();
  const { fragmentUrl } = useWorld();
  const page = webUrl(clipping.page.url);
  const fragment = webUrl(fragmentUrl(clipping) ?? '');
  return (
    <span class="clip-lost-links">
      {page !== null && <OutLink href={page}>{t('clip.lost.page')}</OutLink>}
      {fragment !== null && <OutLink href={fragment}>{t('clip.lost.search')}</OutLink>}
    </span>
  );
}

function BothVersions({ clipping, now }: { clipping: Clipping; now: string }) {
  const { t } = useI18n();
  const { before, after } = wordDiff(clipping.text, now);
  return (
    <dl class="clip-versions">
      <div>
        <dt class="label">{t('clip.changed.old')}</dt>
        <dd {...textLanguage(clipping.text, clipping.page.inLanguage)}>
          <Marked pieces={before} as="del" />
        </dd>
      </div>
      <div>
        <dt class="label">{t('clip.changed.new')}</dt>
        <dd {...textLanguage(now, clipping.page.inLanguage)}>
          <Marked pieces={after} as="ins" />
        </dd>
      </div>
    </dl>
  );
}

function Marked({ pieces, as: Tag }: { pieces: readonly Piece[]; as: 'del' | 'ins' }) {
  return (
    <>
      {pieces.map(({ text, shared }, i) => {
        const words = text.trimEnd();
        // The space after them is nobody's change.
        return shared ? text : [<Tag key={i}>{words}</Tag>, text.slice(words.length)];
      })}
    </>
  );
}
