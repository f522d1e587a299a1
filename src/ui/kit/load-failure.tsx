import { t } from "../../languages/index.ts";

/** Something could not be loaded: what, why, and a way on. */
export function LoadFailure({ error, onRetry }: { error: Error; onRetry: () => void }) {
  return (
    <div className="failure" role="alert">
      <h1>{t("Not loaded")}</h1>
      <p>{error.message}</p>
      <button type="button" className="primary" onClick={onRetry}>
        {t("Try again")}
      </button>
    </div>
  );
}
