/**
 * Versions that cannot all be so, side by side: same width, same weight, no word on who is right.
 */
import type { Dispute } from '@/lib/reference/ledger';
import type { Version } from '@/lib/reference/versions';
import type { VoicedAccount } from '@/lib/reference/voices';
import { useI18n } from '../surface/i18n-context';
import { NameText } from '../view/name-text';
import { VersionView } from './version';

export interface DisputeProps {
  readonly dispute: Dispute;
  readonly year: string;
}

export function DisputeView({ dispute, year }: DisputeProps) {
  return (
    <>
      {dispute.question ? (
        <Question dispute={dispute} question={dispute.question} year={year} />
      ) : (
        <ul class="sides">
          {dispute.versions.map((version) => (
            <li key={version[0].account.id}>
              <VersionView version={version} year={year} />
            </li>
          ))}
        </ul>
      )}
      <SharedRoots dispute={dispute} />
    </>
  );
}

interface QuestionProps extends DisputeProps {
  readonly question: NonNullable<Dispute['question']>;
}

/** Whether it took place at all: two columns with heads. */
function Question({ dispute, question, year }: QuestionProps) {
  const { t } = useI18n();
  const counted = dispute.versions.flat().some(({ account }) => account.aspect !== 'held');
  const heads = counted
    ? ([t('ledger.counted'), t('ledger.not-counted')] as const)
    : ([t('ledger.held'), t('ledger.not-held')] as const);
  return (
    <div class="sides heads">
      <Column head={heads[0]} versions={question.held} year={year} />
      <Column head={heads[1]} versions={question.notHeld} year={year} />
    </div>
  );
}

interface ColumnProps {
  readonly head: string;
  readonly versions: readonly Version<VoicedAccount>[];
  readonly year: string;
}

function Column({ head, versions, year }: ColumnProps) {
  const { number } = useI18n();
  return (
    <div>
      <h4 class="column-head between">
        {head}
        <span class="meta num">{number(versions.flat().length)}</span>
      </h4>
      <ul>
        {versions.map((version) => (
          <li key={version[0].account.id}>
            <VersionView version={version} year={year} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Versions that differ and yet go back to one voice: said, for it is easily missed. */
function SharedRoots({ dispute: { sharedRoots } }: { dispute: Dispute }) {
  const { own, list, parts } = useI18n();
  if (sharedRoots.length === 0) return null;
  const texts = sharedRoots.map(({ name }) => own(name));
  const names = list(
    sharedRoots.map(({ id, name }) => <NameText key={id} name={name} />),
    texts,
  );
  return <p class="shared meta">{parts('ledger.shared', { names: <>{names}</> })}</p>;
}
