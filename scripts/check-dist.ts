/**
 * Proves that what is committed is what the source builds to (G15): builds into place, then asks git. Other files
 * may have uncommitted changes.
 */
import { execFileSync } from "node:child_process";
import { build } from "./build.ts";

const shipped = ["dist", "actions", ".github/workflows"];

await build();
const changes = execFileSync("git", ["status", "--porcelain", "--", ...shipped], { encoding: "utf8" });
if (changes !== "") {
  process.stderr.write(
    `expected a rebuild to equal what is committed in ${shipped.join(", ")}, found these changes:\n${changes}` +
      "The rebuilt files are in place: look at them and commit them with the source.\n",
  );
  process.exitCode = 1;
}
