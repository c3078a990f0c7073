/**
 * Gentle notices: what a reader should know about a page or an article before relying on it.
 */
import type { ComponentChildren } from 'preact';
import type { Notice } from '@/lib/detect/types';
import type { Entity } from '@/lib/reference/types';
import { NoteIcon, AlertIcon } from '../icons/icons';
import { useI18n } from '../surface/i18n-context';
import { useEntities } from '../surface/reference-context';
import { Quoted } from '../surface/text';
import './notices.css';

/** A well of notes, one under another. */
export function Notes({ items }: { items: readonly ComponentChildren[] }) {
  return (
    <ul class="notes">
      {items.map((item, i) => (
        <li key={i} class="note">
          <NoteIcon />
          <div>{item}</div>
        </li>
      ))}
    </ul>
  );
}

/** Something of the reader's own may be lost, or does not work: said plainly, once. */
export function Alert({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div class="notes loss" role="status">
      <div class="note">
        <AlertIcon />
        <div>
          <strong class="strong">{title}</strong>
          <p>{children}</p>
        </div>
      </div>
    </div>
  );
}

/** The detector's notices about a page, in words: all at once, so that none pushes another down. */
export function PageNotices({ notices }: { notices: readonly Notice[] }) {
  const named = [...new Set(notices.flatMap(({ entities }) => entities))];
  const found = useEntities(named);
  if (found.state === 'loading') return null;
  const entities = found.state === 'ready' ? found.value : [];
  return (
    <Notes
      items={notices.map((notice, i) => (
        <NoticeText
          key={i}
          notice={notice}
          entities={entities.filter(({ id }) => notice.entities.includes(id))}
        />
      ))}
    />
  );
}

function NoticeText({ notice, entities }: { notice: Notice; entities: readonly Entity[] }) {
  const i18n = useI18n();
  const texts = entities.map((entity) => i18n.own(entity.name));
  const names = i18n.list(
    texts.map((text) => <bdi key={text}>{text}</bdi>),
    texts,
  );
  const quote = <Quoted text={notice.quote} />;
  switch (notice.kind) {
    case 'machine-translation':
    case 'recirculated':
      return <>{i18n.t(`notice.${notice.kind}`)}</>;
    case 'glued-story':
    case 'impossible-date':
      return <>{i18n.parts(`notice.${notice.kind}`, { quote })}</>;
    case 'garbled-name':
    case 'ambiguous-name':
      if (texts.length === 0) return <>{i18n.parts(`notice.${notice.kind}.none`, { quote })}</>;
      if (notice.kind === 'ambiguous-name' && texts.length === 1) {
        return <>{i18n.parts('notice.ambiguous-name.one', { quote, names: <>{names}</> })}</>;
      }
      return <>{i18n.parts(`notice.${notice.kind}`, { quote, names: <>{names}</> })}</>;
  }
}
