/**
 * A new id: 16 random bytes as 22 letters, digits, `-` and `_`. Not `randomUUID`, which is missing on
 * plain-http addresses such as a school's own server.
 */
export function newId(crypto: Pick<Crypto, "getRandomValues">): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}
