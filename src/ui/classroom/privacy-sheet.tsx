/** What stays where, and how to delete it; one page to print. */
export function PrivacySheet() {
  return <h1>What stays where</h1>;
}
