import type { Entry } from "../adapters/entry.ts";
import { runCommand } from "../main.ts";

export const cli = (entry: Pick<Entry, "home">): Promise<void> => runCommand(entry);
