/** `npm run test:interop`: our files in the hands of other people's programs, where these are installed. */
import { spawnSync } from "node:child_process";

const { status } = spawnSync("vitest", ["run", "--project", "interop", "--passWithNoTests"], {
  stdio: "inherit",
});
process.exitCode = status ?? 1;
