import { Component, type ReactNode } from "react";

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
        <p>
          {this.props.what} can’t be shown: {error.message}. Your annotations are kept.
        </p>
        <button type="button" className="primary" onClick={() => this.setState({ error: null })}>
          Show it again
        </button>
        {this.props.onPlain && (
          <button type="button" onClick={this.props.onPlain}>
            Show as plain text
          </button>
        )}
      </div>
    );
  }
}
