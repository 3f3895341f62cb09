import type { Entry } from "../adapters/entry.ts";
import { runAction } from "../main.ts";

export const sbomAttach = (entry: Entry): Promise<void> => runAction("sbom-attach", entry);
