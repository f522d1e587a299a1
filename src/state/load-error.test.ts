import { afterEach, expect, test } from "vitest";
import { speak, t } from "../languages/index.ts";
import { LoadError } from "./load-error.ts";

afterEach(() => speak({ code: "en", tag: "en" }, {}));

test("ST270 what fails before a language is there is said in it all the same", () => {
  const cause = new Error("offline");
  const error = new LoadError(() => t("The list of sources"), { cause });
  expect([error.message, error.cause, error.name]).toEqual(["The list of sources", cause, "LoadError"]);
  speak({ code: "es", tag: "es" }, { "The list of sources": "La lista de fuentes" });
  expect(error.message).toBe("La lista de fuentes");
});
