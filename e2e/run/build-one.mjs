/*
 * `npm run build:one`: all of Lateral as one HTML file, in a folder of its own.
 */
import { join } from "node:path";
import { writeOneFile } from "../../build/one-file.mjs";
import { root } from "./root.mjs";

const folder = join(root, "dist-one");
await writeOneFile(folder, "lateral.html");
console.log(`Lateral as one file: ${join(folder, "lateral.html")}`);
