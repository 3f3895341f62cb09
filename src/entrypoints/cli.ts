import { type CommandEntry, runCommand } from "../main.ts";

export const cli = (entry: CommandEntry): Promise<void> => runCommand(entry);
