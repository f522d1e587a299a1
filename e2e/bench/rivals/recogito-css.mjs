import { recogito } from "./recogito.mjs";
import { runRival } from "./rival.mjs";

await runRival(recogito({ renderer: "CSS_HIGHLIGHTS", ranges: false }));
