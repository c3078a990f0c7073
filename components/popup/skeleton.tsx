/**
 * Still grey bars where the reference will stand, of about its height: nothing jumps, nothing
 * shimmers.
 */
export function ReferenceSkeleton() {
  return (
    <div class="popup-skeleton" aria-hidden="true">
      <span class="skeleton" style={{ inlineSize: '30%' }} />
      <span class="skeleton" style={{ inlineSize: '85%', blockSize: '18px' }} />
      <span class="skeleton" style={{ inlineSize: '55%' }} />
      <span class="skeleton popup-skeleton-axis" />
    </div>
  );
}
