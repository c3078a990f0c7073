/**
 * Is this page about the talks? The answer, the words that led to it, how sure it is, and the
 * reader's own word against it.
 */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Judgement } from '@/lib/messages/protocol';
import type { TabCoverage } from '@/lib/platform/tab-coverage';
import { NoteIcon } from '../icons/icons';
import { PageNotices } from '../notice/notices';
import { Sign } from '../sign/sign';
import { useI18n } from '../surface/i18n-context';
import { signOf } from './sign-state';
import { AgainstLine, QuotesLine } from './status-line';
import { Why, type WhyProps } from './why';
import './status.css';

export interface StatusProps extends Pick<WhyProps, 'marked' | 'onMark'> {
  /** Null until the tab's state is known. */
  readonly tab: TabCoverage | null;
  /** What the reader last asked for here and did not get. */
  readonly failed: 'check' | 'judge' | null;
  readonly onCheck: () => void;
  readonly onJudge: (judgement: Judgement | null) => void;
  /** False where the notices stand elsewhere on the surface. */
  readonly notices?: boolean;
}

export function Status({ tab, failed, onCheck, onJudge, ...marks }: StatusProps) {
  const { t } = useI18n();
  if (!tab) return <StatusSkeleton title={t('status.checking')} />;
  const { coverage, state } = tab;
  const detection = state?.detection ?? null;
  const judgement = state?.judgement ?? null;
  return (
    <section class="status">
      <Sign state={signOf(tab)} />
      <h1 class="strong" aria-live="polite">
        {t(`status.${coverage}`)}
      </h1>
      <JudgeButton coverage={coverage} judgement={judgement} onJudge={onJudge} />
      <div class="status-body">
        {judgement && <p class="evidence">{t(`status.judged.${judgement}`)}</p>}
        {failed === 'judge' && <p class="evidence status-failed">{t('status.judge.failed')}</p>}
        {coverage === 'covered' && detection?.covered && !judgement && (
          <p class="evidence">
            <QuotesLine detection={detection} />
          </p>
        )}
        {coverage === 'not-covered' && !judgement && (
          <p class="evidence">
            <AgainstLine detection={detection} />
          </p>
        )}
        {(coverage === 'unchecked' || coverage === 'unsupported') && (
          <p class="evidence">{t(whyUnread(tab, failed))}</p>
        )}
        {coverage === 'unchecked' && (
          <button type="button" class="btn status-check" onClick={onCheck}>
            {t('status.check')}
          </button>
        )}
        {detection && <Details key={state?.url} detection={detection} {...marks} />}
      </div>
    </section>
  );
}

function whyUnread(tab: TabCoverage, failed: StatusProps['failed']) {
  if (failed === 'check') return 'status.unchecked.asked';
  if (tab.siteOff) return 'sites.off.why';
  return tab.coverage === 'unsupported' ? 'status.unsupported.why' : 'status.unchecked.why';
}

/** Same height as the answer, so that nothing jumps when it comes. */
function StatusSkeleton({ title }: { title: string }) {
  return (
    <section class="status" aria-busy="true">
      <Sign state="quiet" />
      <h1 class="vh">{title}</h1>
      <span class="skeleton status-bar" />
      <div class="status-body">
        <span class="skeleton status-bar-long" />
      </div>
    </section>
  );
}

function JudgeButton({
  coverage,
  judgement,
  onJudge,
}: Pick<StatusProps, 'onJudge'> & {
  coverage: TabCoverage['coverage'];
  judgement: Judgement | null;
}) {
  const { t } = useI18n();
  const button = (label: string, value: Judgement | null) => (
    <button type="button" class="act" onClick={() => onJudge(value)}>
      {label}
    </button>
  );
  if (judgement) return button(t('status.judge.undo'), null);
  if (coverage === 'covered') return button(t('status.judge.not-about'), 'not-about');
  if (coverage === 'not-covered') return button(t('status.judge.about'), 'about');
  return null;
}

/** How sure, why, and what to note: two toggles on one line, what they open below it. */
function Details({
  detection,
  notices: told = true,
  ...marks
}: WhyProps & Pick<StatusProps, 'notices'>) {
  const { t } = useI18n();
  const [open, setOpen] = useState<'why' | 'notices' | null>(null);
  const { evidence, notices, covered } = detection;
  const toggle = (which: 'why' | 'notices', label: ComponentChildren) => (
    <button
      type="button"
      class={`fold fold-${which}`}
      aria-expanded={open === which}
      onClick={() => setOpen(open === which ? null : which)}
    >
      {label}
      <span class="chevron" />
    </button>
  );
  return (
    <>
      <div class="status-line">
        {covered && <span>{t(`status.${howSure(detection.probability)}`)}</span>}
        {evidence.length > 0 && toggle('why', t('status.why'))}
        {told &&
          notices.length > 0 &&
          toggle(
            'notices',
            <>
              <NoteIcon size={13} />
              {t('notice.count', { n: notices.length })}
            </>,
          )}
      </div>
      {open === 'why' && <Why detection={detection} {...marks} />}
      {open === 'notices' && <PageNotices notices={notices} />}
    </>
  );
}

function howSure(probability: number): 'certain' | 'likely' | 'close' {
  if (probability >= 0.95) return 'certain';
  return probability >= 0.75 ? 'likely' : 'close';
}
