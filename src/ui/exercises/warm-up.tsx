/** Ten statements to be sorted into checkable and opinion. */
export function WarmUp() {
  return <h1>Warm-up</h1>;
}
