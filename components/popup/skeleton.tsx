/**
 * Still grey bars where the reference will stand, of about its height: nothing jumps, nothing
 * shimmers.
 */
export function ReferenceSkeleton() {
  return (
    <div class="popup-skeleton" aria-hidden="true">
      <span class="skeleton popup-skeleton-label" />
      <span class="skeleton popup-skeleton-title" />
      <span class="skeleton popup-skeleton-facts" />
      <span class="skeleton popup-skeleton-axis" />
    </div>
  );
}
