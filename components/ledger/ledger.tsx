/**
 * The accounts of an event, aspect by aspect: differences first, then what nobody contradicts, then
 * what one alone says.
 */
import type { Ledger, LedgerAspect, LedgerSums } from '@/lib/reference/ledger';
import { SurenessDisc } from '../marks/sureness';
import { useI18n } from '../surface/i18n-context';
import { NameText } from '../view/name-text';
import { DisputeView } from './dispute';
import { VersionView } from './version';
import './ledger.css';

export interface LedgerProps {
  readonly ledger: Ledger;
  /** The event's year: accounts of it need not say theirs. */
  readonly year: string;
}

export function LedgerView({ ledger, year }: LedgerProps) {
  const { t } = useI18n();
  return (
    <section class="ledger part double">
      <h2 class="title">{t('ledger.heading')}</h2>
      {ledger.aspects.length === 0 ? (
        <p class="meta">{t('ledger.none')}</p>
      ) : (
        <Sums sums={ledger.sums} />
      )}
      {ledger.aspects.map((aspect) => (
        <AspectView key={aspect.aspect} aspect={aspect} year={year} />
      ))}
    </section>
  );
}

/** How many accounts there are, and how many voices behind them. */
function Sums({ sums }: { sums: LedgerSums }) {
  const { parts, t } = useI18n();
  const { mostRepeated } = sums;
  return (
    <p class="sums meta">
      <span>{t('ledger.accounts', { n: sums.accounts })}</span>
      <span>{t('ledger.roots', { n: sums.roots })}</span>
      {mostRepeated && (
        <span>
          {parts('ledger.repeated', {
            n: mostRepeated.accounts,
            name: <NameText name={mostRepeated.voice.name} />,
          })}
        </span>
      )}
      {sums.differing > 0 && (
        <span class="s-disputed">{t('ledger.points', { n: sums.differing })}</span>
      )}
    </p>
  );
}

interface AspectProps {
  readonly aspect: LedgerAspect;
  readonly year: string;
}

function AspectView({ aspect, year }: AspectProps) {
  const { t } = useI18n();
  const { disputes, others } = aspect;
  return (
    <div class="aspect" data-aspect={aspect.aspect}>
      <div class="aspect-head between">
        <h3 class="strong">{t(`aspect.${aspect.aspect}`)}</h3>
        <Verdict aspect={aspect} />
      </div>
      {disputes.map((dispute) => (
        <DisputeView key={dispute.versions[0]?.[0].account.id} dispute={dispute} year={year} />
      ))}
      {disputes.length > 0 && others.length > 0 && <p class="also label">{t('ledger.also')}</p>}
      {others.length > 0 && (
        <ul class="others">
          {others.map((version) => (
            <li key={version[0].account.id}>
              <VersionView version={version} year={year} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** In a word or two: how the accounts of an aspect stand to one another. */
function Verdict({ aspect: { aspect, stand, disputes } }: { aspect: LedgerAspect }) {
  const { t } = useI18n();
  if (stand !== 'differ') return <span class="verdict meta">{t(`ledger.${stand}`)}</span>;
  const versions = disputes.flatMap((dispute) => dispute.versions).length;
  return (
    <span class="verdict meta s-disputed">
      <SurenessDisc status="disputed" />
      {t(`differ.${aspect}`, { n: versions })}
    </span>
  );
}
