/**
 * One version of a thing: an account, and behind it those that say the same.
 */
import type { Version } from '@/lib/reference/versions';
import type { VoicedAccount } from '@/lib/reference/voices';
import type { I18n } from '@/lib/i18n/i18n';
import { useI18n } from '../surface/i18n-context';
import { AccountEntry } from './account-entry';

export interface VersionProps {
  readonly version: Version<VoicedAccount>;
  readonly year: string;
}

export function VersionView({ version, year }: VersionProps) {
  const i18n = useI18n();
  const [lead, ...rest] = version;
  return (
    <>
      <AccountEntry voiced={lead} year={year} />
      {rest.length > 0 && (
        <details class="folded">
          <summary>{folded(i18n, version)}</summary>
          <ul>
            {rest.map((voiced) => (
              <li key={voiced.account.id}>
                <AccountEntry voiced={voiced} year={year} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** Whether those that agree are further voices, or one voice over again. */
function folded({ t }: I18n, version: Version<VoicedAccount>): string {
  const others = version.length - 1;
  const roots = new Set(version.map(({ root }) => root.id)).size;
  if (roots === 1) return t('ledger.retold', { n: others });
  const agreeing = t('ledger.more', { n: others });
  return roots === version.length ? agreeing : t('ledger.partly-retold', { agreeing });
}
