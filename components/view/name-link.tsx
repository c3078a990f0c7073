/**
 * A name that opens its card; without a card it is only the name.
 */
import type { LocalizedText } from '@/lib/reference/types';
import type { Open } from '../navigation/open';
import { NameText } from './name-text';
import './view.css';

export interface NameLinkProps {
  readonly id: string | null;
  readonly name: LocalizedText;
  /** It is a term's name. */
  readonly term?: boolean;
  readonly onOpen: Open;
}

export function NameLink({ id, name, term = false, onOpen }: NameLinkProps) {
  const text = <NameText name={name} />;
  if (id === null) return text;
  return (
    <button
      type="button"
      class="act name"
      onClick={() => onOpen({ view: term ? 'term' : 'name', id })}
    >
      {text}
    </button>
  );
}
