import { useEffect, useState } from "react";

/** Whether the page was last pointed at with a finger or a pen; before anything was, whether the device is made for that. */
export function useTouched(): boolean {
  const [isTouched, setTouched] = useState(() => window.matchMedia("(pointer: coarse)").matches);
  useEffect(() => {
    const point = ({ pointerType }: PointerEvent) => setTouched(pointerType !== "mouse");
    document.addEventListener("pointerdown", point, { capture: true });
    return () => document.removeEventListener("pointerdown", point, { capture: true });
  }, []);
  return isTouched;
}
