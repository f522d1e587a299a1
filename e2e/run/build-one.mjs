/*
 * `npm run build:one`: all of Lateral as one HTML file, in a folder of its own.
 */
import { join } from "node:path";
import { writeOneFile } from "../../build/one-file.mjs";
import { root } from "./root.mjs";

const path = join(root, "dist-one", "lateral.html");
await writeOneFile(path);
console.log(`Lateral as one file: ${path}`);
