/**
 * JSON with the keys of every object in code-unit order: equal data gives equal text, whatever the order
 * in which the fields were set. Fields that are `undefined` are left out, as JSON has no word for them.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (typeof inner !== "object" || inner === null || Array.isArray(inner)) return inner;
    // fromEntries defines properties, so a key named __proto__ stays data.
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
