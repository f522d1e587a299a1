/** What stands in place of a text where there is none: the address names another one, or the collection is empty. */
export function NoSource({ wanted }: { wanted: string | null }) {
  return (
    <div className="failure">
      <h1>{wanted === null ? "Nothing here yet" : "Not here"}</h1>
      {wanted === null ? (
        <p>There are no sources in this collection. Add some in the library.</p>
      ) : (
        <p>
          There is no source “<bdi>{wanted}</bdi>” here. Choose one from the library.
        </p>
      )}
    </div>
  );
}
