/** Loaded before a program: writes the most memory it ever held, in KB, when it ends. */
const { writeFileSync } = require("node:fs");

process.on("exit", () =>
  writeFileSync(process.env.BENCH_MEMORY_FILE, String(process.resourceUsage().maxRSS)),
);
