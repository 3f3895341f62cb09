import type { Entry } from "../adapters/entry.ts";
import { runAction } from "../main.ts";

export const gateCheck = (entry: Entry): Promise<void> => runAction("gate-check", entry);
