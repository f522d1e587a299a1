/** Something could not be loaded: what, why, and a way on. */
export function LoadFailure({ error, onRetry }: { error: Error; onRetry: () => void }) {
  return (
    <div className="failure" role="alert">
      <h1>Not loaded</h1>
      <p>{error.message}</p>
      <button type="button" className="primary" onClick={onRetry}>
        Try again
      </button>
    </div>
  );
}
