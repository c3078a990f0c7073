/** The least that a popup of Preact can be: a box with the focus, and a row for what is typed. */
import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

function EmptyPopup() {
  const [value, setValue] = useState('');
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  return (
    <main>
      <input ref={input} value={value} onInput={(event) => setValue(event.currentTarget.value)} />
      <ul role="listbox">{value !== '' && <li role="option">{value}</li>}</ul>
    </main>
  );
}

render(<EmptyPopup />, document.body);
