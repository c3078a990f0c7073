/**
 * How a name is spelled: in the interface's languages at once, in the others when asked for; the
 * forms that others bear too, and those that are printed wrongly, apart.
 */
import { spellingsOf, type SpellingsOfLanguage } from '@/lib/reference/spellings';
import type { Alias, LocalizedText } from '@/lib/reference/types';
import { startingWith } from '@/lib/reference/ui-languages';
import { useI18n } from '../surface/i18n-context';
import { Foreign } from '../surface/text';
import { Part } from '../view/part';

export interface SpellingsProps {
  readonly name: LocalizedText;
  readonly aliases: readonly Alias[];
}

export function SpellingsPart({ name, aliases }: SpellingsProps) {
  const { lang, t } = useI18n();
  const { languages, slips } = spellingsOf(aliases, lang);
  const own = startingWith(lang);
  const isOwn = (one: SpellingsOfLanguage) => own.some((code) => code === one.lang);
  const others = languages.filter((one) => !isOwn(one));
  const shared = languages
    .filter(isOwn)
    .flatMap((one) => one.shared.map((text) => ({ text, lang: one.lang })));
  return (
    <Part heading={t('name.spellings')}>
      <dl class="spellings">
        {own.map((code) => (
          <Spelled
            key={code}
            code={code}
            name={name[code]}
            texts={soundOf(languages.find((one) => one.lang === code))}
          />
        ))}
      </dl>
      {others.length > 0 && (
        <details class="folded">
          <summary>{t('name.spellings.more', { n: others.length })}</summary>
          <dl class="spellings">
            {others.map((one) => (
              <Spelled key={one.lang} code={one.lang} texts={one.texts} />
            ))}
          </dl>
        </details>
      )}
      {shared.length > 0 && (
        <>
          <h3 class="sub">{t('name.shared')}</h3>
          <Texts texts={shared} />
        </>
      )}
      {slips.length > 0 && (
        <>
          <h3 class="sub">{t('name.slips')}</h3>
          <Texts texts={slips} class="slip" />
        </>
      )}
    </Part>
  );
}

interface SpelledProps {
  /** BCP 47. */
  readonly code: string;
  /** The name itself, for a language of the interface. */
  readonly name?: string;
  readonly texts: readonly string[];
}

/** The spellings that nobody else bears. */
function soundOf(of: SpellingsOfLanguage | undefined): readonly string[] {
  return (of?.texts ?? []).filter((text) => !of?.shared.includes(text));
}

function Spelled({ code, name, texts }: SpelledProps) {
  const { languageName } = useI18n();
  return (
    <>
      <dt class="label">{languageName(code)}</dt>
      <dd>
        {name !== undefined && (
          <span class="spelled-name">
            <Foreign text={name} hint={code} />
          </span>
        )}
        {texts.length > 0 && <Texts texts={texts.map((text) => ({ text, lang: code }))} />}
      </dd>
    </>
  );
}

function Texts({
  texts,
  ...rest
}: {
  texts: readonly Pick<Alias, 'text' | 'lang'>[];
  class?: string;
}) {
  return (
    <ul class="spelled dots">
      {texts.map(({ text, lang }) => (
        <li key={`${lang} ${text}`}>
          <span class={rest.class}>
            <Foreign text={text} hint={lang} />
          </span>
        </li>
      ))}
    </ul>
  );
}
