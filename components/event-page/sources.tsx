/**
 * Where an event can be read, by language: the reader's own first.
 */
import type { Outlet, Source } from '@/lib/reference/types';
import { useI18n } from '../surface/i18n-context';
import { OutLink } from '../surface/out-link';
import { DateText, Foreign, ForeignBlock } from '../surface/text';
import { NameText } from '../view/name-text';
import { Part } from '../view/part';

export interface SourcesProps {
  readonly sources: readonly Source[];
  readonly outlets: ReadonlyMap<string, Outlet>;
}

export function SourcesPart({ sources, outlets }: SourcesProps) {
  const { lang, languageName, number, t } = useI18n();
  const languages = byLanguage(sources, lang);
  return (
    <Part
      class="event-sources"
      heading={t('event.sources')}
      aside={t('source.count', { n: sources.length })}
    >
      {languages.map(([code, list]) => (
        <div key={code}>
          <h3 class="sub between">
            {languageName(code)}
            {languages.length > 1 && <span class="num">{number(list.length)}</span>}
          </h3>
          <ul class="sources">
            {list.map((source) => (
              <SourceRow key={`${source.url} ${source.outlet}`} source={source} outlets={outlets} />
            ))}
          </ul>
        </div>
      ))}
    </Part>
  );
}

function SourceRow({ source, outlets }: { source: Source } & Pick<SourcesProps, 'outlets'>) {
  const { parts, t } = useI18n();
  const nameOf = (id: string) => {
    const outlet = outlets.get(id);
    return outlet ? <NameText name={outlet.name} /> : <Foreign text={id} />;
  };
  const { title, via, published, copy } = source;
  return (
    <li class="source">
      <OutLink href={source.url}>
        {title === null ? (
          nameOf(source.outlet)
        ) : (
          <ForeignBlock text={title} hint={source.inLanguage} />
        )}
      </OutLink>
      <p class="meta dots">
        {title !== null && <span>{nameOf(source.outlet)}</span>}
        {via !== null && <span>{parts('source.via', { name: nameOf(via) })}</span>}
        {published !== null && (
          <span>
            <DateText date={published} />
          </span>
        )}
        {copy && (
          <span>
            <span class="copy">{t('ledger.copy')}</span>
          </span>
        )}
      </p>
    </li>
  );
}

/** The reader's own language first, then those of most sources; within one as the record has it. */
function byLanguage(sources: readonly Source[], own: string): [string, Source[]][] {
  const groups = new Map<string, Source[]>();
  for (const source of sources) {
    groups.set(source.inLanguage, [...(groups.get(source.inLanguage) ?? []), source]);
  }
  return [...groups].toSorted(
    ([a, these], [b, those]) =>
      Number(b === own) - Number(a === own) || those.length - these.length,
  );
}
