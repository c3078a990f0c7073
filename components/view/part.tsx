/**
 * A part of a view: a heading and what belongs to it, under a hairline.
 */
import type { ComponentChildren } from 'preact';
import './view.css';

export interface PartProps {
  readonly heading: ComponentChildren;
  /** A short word at the end of the heading's line. */
  readonly aside?: ComponentChildren;
  readonly class?: string;
  readonly children: ComponentChildren;
}

export function Part({ heading, aside, children, ...rest }: PartProps) {
  return (
    <section class={`part ${rest.class ?? ''}`}>
      <div class="part-head between">
        <h2 class="strong">{heading}</h2>
        {aside !== undefined && <span class="label">{aside}</span>}
      </div>
      {children}
    </section>
  );
}
