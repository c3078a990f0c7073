/**
 * Words that slipped: as printed, what is meant, and what is said of it.
 */
import type { SlipNote } from '@/lib/reference/slips';
import type { Entity, Term } from '@/lib/reference/types';
import type { Open } from '../navigation/open';
import { useI18n } from '../surface/i18n-context';
import { Foreign } from '../surface/text';
import { MixedText } from '../view/mixed-text';
import { NameLink } from '../view/name-link';
import { Part } from '../view/part';

export interface SlipsPartProps {
  readonly notes: readonly SlipNote<Entity | Term>[];
  /** The article's language (BCP 47). */
  readonly inLanguage: string;
  readonly onOpen: Open;
}

export function SlipsPart({ notes, inLanguage, onOpen }: SlipsPartProps) {
  const { t } = useI18n();
  return (
    <Part heading={t('article.slips')}>
      <table class="slips">
        <thead>
          <tr>
            <th scope="col">{t('article.slips.printed')}</th>
            <th scope="col">{t('article.slips.meant')}</th>
          </tr>
        </thead>
        {notes.map(({ slips, why }, i) => (
          <tbody key={i}>
            {slips.map(({ printed, meant }) => (
              <tr key={meant.id}>
                <td>
                  {printed.map((text) => (
                    <span key={text} class="slip">
                      <Foreign text={text} hint={inLanguage} />
                    </span>
                  ))}
                </td>
                <td>
                  <NameLink
                    id={meant.id}
                    name={meant.name}
                    term={'definition' in meant}
                    onOpen={onOpen}
                  />
                </td>
              </tr>
            ))}
            <tr>
              <td colSpan={2} class="slip-why">
                <MixedText text={why} />
              </td>
            </tr>
          </tbody>
        ))}
      </table>
    </Part>
  );
}
