/*
 * `npm run build:one`: all of Lateral as one HTML file for each language, in a folder of their own.
 */
import { join } from "node:path";
import { writeOneFiles } from "../../build/one-file.mjs";
import { root } from "./root.mjs";

const folder = join(root, "dist-one");
await writeOneFiles(folder, "lateral.html");
console.log(`Lateral as one file, in each language: ${folder}`);
