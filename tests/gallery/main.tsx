/**
 * The gallery: `#<number>/<language>/<theme>` draws one item, an empty fragment all of them, each in
 * a frame of its own, in every language and theme.
 */
import { render } from 'preact';
import { Surface } from '@/components/surface/surface';
import { createI18n } from '@/lib/i18n/i18n';
import { UI_LANGUAGES } from '@/lib/reference/ui-languages';
import { items } from './items';
import { pseudoI18n } from './pseudo';

const themes = ['light', 'dark'] as const;

async function draw(root: HTMLElement): Promise<void> {
  const [number = '', language = '', wanted = 'light'] = location.hash.slice(1).split('/');
  const item = items[Number(number)];
  if (number === '' || !item) {
    render(<Index />, root);
    return;
  }
  const lang = UI_LANGUAGES.find((one) => one === language);
  const i18n = lang ? createI18n(lang) : pseudoI18n();
  document.documentElement.lang = i18n.lang;
  document.documentElement.dir = i18n.dir;
  document.title = item.name;
  const theme = themes.find((one) => one === wanted) ?? 'light';
  render(
    <Surface i18n={i18n} theme={theme} class="gallery">
      <main data-item={item.name} style={{ padding: '0 16px 24px', minBlockSize: '100dvh' }}>
        {await item.make(i18n)}
      </main>
    </Surface>,
    root,
  );
}

function Index() {
  return (
    <>
      {items.map(({ name }, number) => (
        <section key={name}>
          <h2>{name}</h2>
          {UI_LANGUAGES.flatMap((language) =>
            themes.map((theme) => (
              <iframe
                key={`${language} ${theme}`}
                title={`${name}, ${language}, ${theme}`}
                src={`#${number}/${language}/${theme}`}
                width={420}
                height={560}
                loading="lazy"
              />
            )),
          )}
        </section>
      ))}
    </>
  );
}

const root = document.getElementById('app');
if (root) void draw(root);
