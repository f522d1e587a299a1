/** What stands in for the package `@ungap/structured-clone` in the built page: every browser that we serve has its own. */
// biome-ignore lint/style/noDefaultExport: the package has one
export default globalThis.structuredClone;
