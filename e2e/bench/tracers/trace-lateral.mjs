import { sharedPassages } from "../../../src/tracing/index.ts";

globalThis.trace = (texts) => sharedPassages(texts);
