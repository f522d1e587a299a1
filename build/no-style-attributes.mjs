/**
 * What stands in for the package `style-to-object` in the built page: no tree of ours has a `style` in words, so what
 * reads one would be dead weight. Throws, so that one that gets there by mistake is never shown.
 */
// biome-ignore lint/style/noDefaultExport: the package has one
export default function refuseStyle() {
  throw new TypeError("unexpected style attribute, expected a text without any");
}
