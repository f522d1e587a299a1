/** Exporting and importing, loaded when one of them is first used: most visits need neither. */
export function loadTransfer() {
  return import("./transfer.ts");
}
