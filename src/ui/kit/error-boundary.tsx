import { Component, type ReactNode } from "react";
import { t } from "../../languages/index.ts";

/** Keeps a fault in one part of the page from taking the rest with it; annotations are safe in storage meanwhile. */
export class ErrorBoundary extends Component<
  {
    children: ReactNode;
    what: string;
    /** Shows the same in a simpler way; offered where it is given. */
    onPlain?: () => void;
  },
  { error: Error | null }
> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <div className="failure" role="alert">
        {this.props.onPlain && <h1>{t("Not shown")}</h1>}
        <p>
          {t("{what} can’t be shown: {problem}. Your annotations are kept.", {
            what: this.props.what,
            problem: error.message,
          })}
        </p>
        <button type="button" className="primary" onClick={() => this.setState({ error: null })}>
          {t("Show it again")}
        </button>
        {this.props.onPlain && (
          <button type="button" onClick={this.props.onPlain}>
            {t("Show as plain text")}
          </button>
        )}
      </div>
    );
  }
}
