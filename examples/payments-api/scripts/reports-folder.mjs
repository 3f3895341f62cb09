// Node's test reporters, secretlint and the shell's redirection do not make the folder that they write into.
import { mkdirSync } from "node:fs";

mkdirSync("reports", { recursive: true });
