/**
 * The article beside the other accounts: where what the record takes from it parts from others, and
 * on what accounts of its event differ at all. Only what the record holds.
 */
import type { Open } from '../navigation/open';
import { AccountEntry } from '../ledger/account-entry';
import { useI18n } from '../surface/i18n-context';
import { Part } from '../view/part';
import type { ArticlePageData } from './load';

export interface BesideProps {
  readonly data: ArticlePageData;
  readonly onOpen: Open;
}

export function BesidePart({
  data: { about, mentions, differences, disputed },
  onOpen,
}: BesideProps) {
  const { own, t } = useI18n();
  if (differences.length === 0 && disputed.length === 0) return null;
  const yearOf = (id: string) =>
    [...about, ...mentions].find((event) => event.id === id)?.start.slice(0, 4) ?? '';
  return (
    <Part heading={t('article.beside')}>
      {differences.map(({ event, aspect, account, others }) => (
        <div key={account.account.id} class="aspect">
          <h3 class="aspect-head strong">{t(`aspect.${aspect}`)}</h3>
          <div class="sides heads">
            <div>
              <h4 class="column-head">{t('article.beside.own')}</h4>
              <AccountEntry voiced={account} year={yearOf(event)} />
            </div>
            <div>
              <h4 class="column-head">{t('article.beside.others')}</h4>
              <ul>
                {others.map((other) => (
                  <li key={other.account.id}>
                    <AccountEntry voiced={other} year={yearOf(event)} />
                  </li>
                ))}
              </ul>
            </div>
          </div>
        </div>
      ))}
      {disputed.map(({ event, aspects }) => (
        <div key={event.id} class="disputed">
          <button type="button" class="act" onClick={() => onOpen({ view: 'event', id: event.id })}>
            {own(event.name)}
          </button>
          <p class="meta">{t('article.beside.points')}</p>
          <ul class="dots meta">
            {aspects.map((aspect) => (
              <li key={aspect}>{t(`aspect.${aspect}`)}</li>
            ))}
          </ul>
        </div>
      ))}
    </Part>
  );
}
