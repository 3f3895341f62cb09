import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { promisify } from "node:util";
import type { NativeAction } from "../api.ts";
import { NativeInputs } from "./inputs.ts";
import { recordOf, textOf } from "./json.ts";

const known = [
  "node-version",
  "node-version-file",
  "architecture",
  "check-latest",
  "cache",
  "cache-dependency-path",
  "package-manager-cache",
  "token",
];

const run = promisify(execFile);

/** `actions/setup-node`: there is one Node here; it is put into the path, and the log says if another one was asked for. */
export const setupNode: NativeAction = async ({ inputs, workspace, request, log, warn }) => {
  const given = new NativeInputs("actions/setup-node", inputs, known);
  const file = given.text("node-version-file");
  const asked = given.text("node-version") || (file === "" ? "" : await versionIn(resolve(workspace, file)));
  const { stdout } = await run(request.node, ["--version"], { env: {} });
  const version = stdout.trim();
  if (!isWithin(version, asked)) warn(`Node ${asked} was asked for; the sandbox has ${version} only`);
  log(`Node ${version}`);
  return { outputs: { "node-version": version, "cache-hit": "false" }, paths: [dirname(request.node)] };
};

async function versionIn(path: string): Promise<string> {
  const text = await readFile(path, "utf8").catch(() => {
    throw new Error(`The specified node version file at: ${path} does not exist`);
  });
  if (!path.endsWith("package.json")) return text.trim();
  const { engines, volta } = recordOf(JSON.parse(text));
  return textOf(recordOf(volta)["node"]) || textOf(recordOf(engines)["node"]);
}

/** Only a plain major version is compared; ranges and names are taken as they are. */
function isWithin(version: string, asked: string): boolean {
  const [, major] = /^v?(\d+)(\.|$)/.exec(asked) ?? [];
  return major === undefined || version.startsWith(`v${major}.`);
}
