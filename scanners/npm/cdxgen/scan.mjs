/**
 * Starts cdxgen over the folder that it is run in, with nothing it could start in its turn.
 * Usage: node scan.mjs REPORT. Exit: that of cdxgen.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const [report = ""] = process.argv.slice(2);
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
const isStable = major > 22 || (major === 22 && minor >= 13);
const own = (path) => fileURLToPath(new URL(path, import.meta.url));

const { status } = spawnSync(
  process.execPath,
  [
    // No program, no worker, no native code; files may be read and written, for it makes temporary folders.
    isStable ? "--permission" : "--experimental-permission",
    "--allow-fs-read=*",
    "--allow-fs-write=*",
    "--import",
    own("./alone.mjs"),
    own("./node_modules/@cyclonedx/cdxgen/bin/cdxgen.js"),
    "--no-install-deps",
    "--no-babel",
    "--fail-on-error",
    "--spec-version",
    "1.6",
    "--output",
    report,
    ".",
  ],
  { stdio: ["ignore", "inherit", "inherit"] },
);
process.exitCode = status ?? 2;
