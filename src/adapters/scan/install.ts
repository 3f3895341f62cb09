import { cpSync, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Known } from "../../domain/facts/known.ts";
import type { Installation, ToolEnd } from "../../ports/scan-bench.ts";
import { download } from "./download.ts";
import { installEnvironment, toolEnvironment } from "./environment.ts";
import { runTool } from "./run-tool.ts";
import type { Site } from "./site.ts";

const installMs = 10 * 60_000;
const verifyMs = 60_000;

/** Brings a scanner to this machine. Unknown: it is not there, and why. */
export async function install(wanted: Installation, version: string, site: Site): Promise<Known<string>> {
  const folder = join(site.scratch, "install");
  mkdirSync(folder);
  if ("path" in wanted) return verify(wanted.path, { version, site, folder });
  if ("download" in wanted) return download(wanted.download, { ...site, folder });
  if ("npm" in wanted) return installNpm(wanted.npm, site, folder);
  return installPip(wanted.pip, site, folder);
}

async function verify(
  { program, verify: args }: { readonly program: string; readonly verify: readonly string[] },
  { version, site, folder }: { readonly version: string; readonly site: Site; readonly folder: string },
): Promise<Known<string>> {
  // Any version will do; whether the program is there shows when it is run.
  if (args.length === 0) return { state: "known", value: folder };
  const environment = toolEnvironment(site.env, site.scratch);
  const end = await runTool({ program, args, folder, environment, timeoutMs: verifyMs, output: null });
  if (end.state === "not-found")
    return lacking(`${program} is not on PATH; install version ${version} on the runner`);
  if (end.state === "timed-out") return lacking(`${program} did not tell its version in time`);
  if (isVersionIn(end.lastWords, version)) return { state: "known", value: folder };
  return lacking(`${program} on PATH is another version than ${version}: ${firstLine(end.lastWords)}`);
}

/** `1.2.3` is in `v1.2.3 (linux)` and not in `11.2.34`. */
function isVersionIn(text: string, version: string): boolean {
  const at = text.indexOf(version);
  const [before, after] = [text[at - 1] ?? "", text[at + version.length] ?? ""];
  return at !== -1 && !/[\d.]/.test(before) && !/[\d]/.test(after);
}

/** Nothing of a package runs while it is installed, and only what the lockfile names by its digest is taken. */
async function installNpm(name: string, site: Site, folder: string): Promise<Known<string>> {
  const copied = copy(`scanners/npm/${name}`, "package-lock.json", site, folder);
  if (copied.state === "unknown") return copied;
  // Peers that are wanted are named by the folder's package.json; what is optional is often built by a script.
  const words = "ci --ignore-scripts --omit=peer --omit=optional --no-audit --no-fund --prefer-offline";
  return installedBy("npm", [...words.split(" "), "--loglevel=error"], site, folder);
}

async function installPip(name: string, site: Site, folder: string): Promise<Known<string>> {
  const copied = copy(`scanners/pip/${name}`, "requirements.txt", site, folder);
  if (copied.state === "unknown") return copied;
  const made = await installedBy("python3", ["-m", "venv", folder], site, folder);
  if (made.state === "unknown") return made;
  const words =
    "-m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: -r requirements.txt";
  return installedBy(join(folder, "bin", "python"), words.split(" "), site, folder);
}

function copy(from: string, lockfile: string, site: Site, folder: string): Known<string> {
  const source = join(site.home, from);
  if (!existsSync(join(source, lockfile)))
    return lacking(`the instance has no ${from}/${lockfile} to install from`);
  const isOwn = (path: string): boolean => !path.includes("node_modules");
  cpSync(source, folder, { recursive: true, filter: (path) => isOwn(path.slice(source.length)) });
  return { state: "known", value: folder };
}

async function installedBy(
  program: string,
  args: readonly string[],
  site: Site,
  folder: string,
): Promise<Known<string>> {
  const environment = installEnvironment(site.env, site.scratch);
  const end = await runTool({ program, args, folder, environment, timeoutMs: installMs, output: null });
  if (end.state === "ended" && end.exitCode === 0) return { state: "known", value: folder };
  return lacking(`${program} ${args[0] ?? ""} ${words(end)}`);
}

function words(end: ToolEnd): string {
  switch (end.state) {
    case "not-found":
      return "is not on PATH";
    case "timed-out":
      return "did not end in time";
    case "ended":
      return `ended with ${end.exitCode}: ${firstLine(end.lastWords)}`;
  }
}

function firstLine(text: string): string {
  return (text.split(/[\r\n]+/).find((line) => line.trim() !== "") ?? "(nothing)").slice(0, 300);
}

function lacking(why: string): Known<never> {
  return { state: "unknown", why };
}
