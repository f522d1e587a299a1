import { describe, expect, test } from "vitest";
import { traceQuote } from "./index.ts";

describe("TR34 what belongs to a number", () => {
  const cold =
    "It was -5 degrees in the city that day, and a coat cost 20 % more than € 40 had bought before.";
  const warm = "It was 5 degrees in the city that day.";

  test.each([
    ["a minus that is lost", cold, "It was 5 degrees in the city"],
    ["a minus that is lost at the start", cold, "5 degrees in the city"],
    ["a minus that the source doesn’t have", warm, "It was −5 degrees in the city"],
    ["a minus at the start that the source doesn’t have", warm, "-5 degrees in the city"],
    ["a spaced unit that is lost at the end", cold, "and a coat cost 20"],
    ["a spaced unit that is lost at the start", cold, "40 had bought before"],
  ])("TR34 %s is flagged", (_name, text, words) => {
    expect(traceQuote(words, [{ id: "source", text }], "source")).toMatchObject({
      verdict: "altered",
      flags: ["number"],
    });
  });

  test.each([
    "−5 degrees in the city that day",
    "it was –5 degrees in the city",
    "and a coat cost 20 %",
    "€ 40 had bought before",
  ])("TR34 nothing is altered in “%s”", (words) => {
    expect(["verbatim", "styled"]).toContain(
      traceQuote(words, [{ id: "source", text: cold }], "source").verdict,
    );
  });
});
