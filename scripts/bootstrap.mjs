/**
 * Plain JavaScript for Node 20: installs what the lockfile says, then hands over to Node 24 (docs/adr/0007).
 * Usage: node scripts/bootstrap.mjs test|demo|bench|interop [arguments]
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const neededMajor = 24;
const tasks = new Map([
  ["test", "scripts/test.ts"],
  ["demo", "scripts/demo.ts"],
  ["bench", "bench/bench.ts"],
  ["interop", "scripts/interop.ts"],
]);

const [task = "", ...rest] = process.argv.slice(2);
const script = tasks.get(task);
if (script === undefined || !existsSync(join(root, script))) {
  end(2, `expected one of ${[...tasks.keys()].join(", ")}, got ${JSON.stringify(task)}`);
}

const difference = differenceFromLockfile();
if (difference === undefined) console.error("bootstrap: node_modules matches package-lock.json");
else install(difference);

const node = findNode();
console.error(`bootstrap: running ${script} with ${node}`);
const bin = join(root, "node_modules", ".bin");
const { status, signal, error } = spawnSync(node, [join(root, script), ...rest], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ""}` },
});
if (error !== undefined) end(2, `expected ${node} to start: ${error.message}`);
process.exit(status ?? (signal === "SIGINT" ? 130 : 2));

/** What npm wrote down after its last installation, beside what it should have installed. */
function differenceFromLockfile() {
  const installed = readPackages("node_modules/.package-lock.json");
  const wanted = readPackages("package-lock.json");
  if (wanted === undefined) return end(2, "expected package-lock.json in the project, found none");
  if (installed === undefined) return "node_modules is not there";
  const stale = Object.keys(wanted).find((path) => isStale(path, wanted[path], installed[path]));
  if (stale !== undefined) {
    return `${stale} is ${installed[stale]?.version ?? "not there"}, the lockfile has ${wanted[stale].version ?? "a link"}`;
  }
  const surplus = Object.keys(installed).find((path) => wanted[path] === undefined);
  if (surplus !== undefined) return `${surplus} is not in the lockfile`;
  return nodeIsLacking() ? `Node ${neededMajor} is not in node_modules` : undefined;
}

/** Optional packages are left out on other platforms. */
function isStale(path, wanted, installed) {
  if (!path.startsWith("node_modules/")) return false;
  if (installed === undefined) return !(wanted.optional || wanted.peer);
  return installed.version !== wanted.version || installed.integrity !== wanted.integrity;
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), "utf8")).packages;
  } catch {
    return undefined;
  }
}

/** npm leaves an optional package out when its download fails, and says nothing. */
function nodeIsLacking() {
  return process.platform === "linux" && process.arch === "x64" && !existsSync(ownNode());
}

function ownNode() {
  return join(root, "node_modules", ".bin", "node");
}

function install(reason) {
  console.error(`bootstrap: ${reason}; running npm ci (about a minute) …`);
  const npm = process.env.npm_execpath;
  const [program, first] = npm?.endsWith(".js") ? [process.execPath, [npm]] : ["npm", []];
  const { status, error } = spawnSync(program, [...first, "ci", "--no-audit", "--no-fund"], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  });
  if (status !== 0) end(2, `expected npm ci to succeed, it ended with ${error?.message ?? status}`);
}

function findNode() {
  if (existsSync(ownNode())) return ownNode();
  if (Number(process.versions.node.split(".")[0]) >= neededMajor) return process.execPath;
  return end(
    2,
    `expected Node ${neededMajor} or newer, found ${process.version}. On Linux x64 npm brings it; here install it from https://nodejs.org and try again`,
  );
}

function end(code, message) {
  console.error(`bootstrap: ${message}.`);
  process.exit(code);
}
