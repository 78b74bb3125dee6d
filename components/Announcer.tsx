/** Says changes politely, once each. Always mounted: a live region that appears with its text is not read. */
export function Announcer({ message }: { readonly message: string }) {
  return (
    <div class="visually-hidden" role="status" aria-live="polite">
      {message}
    </div>
  );
}
