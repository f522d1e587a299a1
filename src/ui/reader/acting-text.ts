/** The element that holds the open text; where two are on screen, that of the side that was touched last. */
export function actingText(): HTMLElement | null {
  return document.querySelector<HTMLElement>(".side[data-acting] .text") ?? document.getElementById("text");
}
