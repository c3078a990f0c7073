/**
 * One account: what is said, who says it, through whom, where, and when.
 */
import type { Voice, VoicedAccount } from '@/lib/reference/voices';
import { useI18n } from '../surface/i18n-context';
import { OutLink } from '../surface/out-link';
import { DateText } from '../surface/text';
import { MixedText } from '../view/mixed-text';
import { NameText } from '../view/name-text';
import './ledger.css';

export interface AccountEntryProps {
  readonly voiced: VoicedAccount;
  /** The year that need not be said. */
  readonly year: string;
}

export function AccountEntry({ voiced: { account, chain }, year }: AccountEntryProps) {
  const { t } = useI18n();
  const { published } = account;
  return (
    <div class="entry" data-account-id={account.id}>
      <p class="say">
        <MixedText text={account.value} />
      </p>
      <p class="who">
        {chain.map((voice, i) => (
          <ChainLink
            key={voice.id}
            voice={voice}
            first={i === 0}
            url={i === chain.length - 1 ? account.url : null}
          />
        ))}
        {published !== null && (
          <span class="when">
            <DateText date={published} year={published.slice(0, 4) !== year} />
          </span>
        )}
        {account.copy && <span class="copy">{t('ledger.copy')}</span>}
      </p>
    </div>
  );
}

interface ChainLinkProps {
  readonly voice: Voice;
  readonly first: boolean;
  /** Where it can be read, for the last of the chain. */
  readonly url: string | null;
}

function ChainLink({ voice, first, url }: ChainLinkProps) {
  const { t } = useI18n();
  const name = <NameText name={voice.name} />;
  const shown = url === null ? name : <OutLink href={url}>{name}</OutLink>;
  if (first) return <span>{shown}</span>;
  return (
    <span class="via">
      <span class="vh">{t('ledger.via')} </span>
      {shown}
    </span>
  );
}
