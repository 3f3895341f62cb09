/**
 * Finds the CloudFormation templates of a folder and lets cfn-guard judge them.
 * Usage: node scan.mjs FOLDER REPORT. Exit 0: nothing found, 1: findings, 2: it could not be judged.
 */
import { spawnSync } from "node:child_process";
import { lstatSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { arch } from "node:os";
import { join, relative } from "node:path";

const [folder = "", report = ""] = process.argv.slice(2);
const bundle = join(import.meta.dirname, "node_modules/@cdklabs/cdk-validator-cfnguard");
const guard = join(bundle, "bin/ubuntu", arch() === "arm64" ? "aarch64" : "x86_64", "cfn-guard");
const largestFile = 128 * 1024 * 1024;
/** What cfn-guard says for "compliant" and "not compliant". */
const verdicts = new Map([
  [0, 0],
  [19, 1],
]);

const templates = templatesIn(folder);
if (templates.length === 0) giveUp("there is no CloudFormation template to look at");
const data = templates.flatMap((path) => ["--data", join(folder, path)]);
const rules = join(bundle, "rules/control-tower/cfn-guard");
const words = [
  "validate",
  "--rules",
  rules,
  ...data,
  "--structured",
  "--output-format",
  "sarif",
  "--show-summary",
  "none",
];
const { status, stdout, stderr, error } = spawnSync(guard, words, {
  encoding: "utf8",
  maxBuffer: 256 * 1024 * 1024,
});
const code = verdicts.get(status ?? -1);
if (code === undefined) giveUp(`cfn-guard ended with ${error?.message ?? status}: ${stderr.slice(-2000)}`);
writeFileSync(report, `${JSON.stringify(inWorkspace(JSON.parse(stdout)), null, 2)}\n`);
process.exitCode = code;

/** Files that name a type of AWS, wherever they lie; cfn-guard passes over what has no resources. Links are not followed. */
function templatesIn(top) {
  const found = [];
  const pending = [top];
  for (let here = pending.pop(); here !== undefined; here = pending.pop()) {
    const entries = readdirSync(here, { withFileTypes: true }).map((entry) => ({
      entry,
      path: join(here, entry.name),
    }));
    pending.push(...entries.filter(({ entry }) => isLookedInto(entry)).map(({ path }) => path));
    found.push(
      ...entries.filter(({ entry, path }) => entry.isFile() && isTemplate(path)).map(({ path }) => path),
    );
  }
  return found.map((path) => relative(top, path)).sort();
}

function isLookedInto(entry) {
  return entry.isDirectory() && entry.name !== ".git";
}

function isTemplate(path) {
  if (!/\.(ya?ml|json|template)$/i.test(path)) return false;
  const { size } = lstatSync(path);
  // CloudFormation itself takes a megabyte at most; lockfiles and data may be larger.
  if (size > largestFile)
    giveUp(`${JSON.stringify(relative(folder, path))} has ${size} bytes, more than ${largestFile}`);
  return /AWSTemplateFormatVersion|AWS::[A-Za-z0-9]/.test(unescaped(readFileSync(path, "utf8")));
}

/** JSON and YAML can write a letter as its number, and YAML breaks a line in the middle of a word. */
function unescaped(text) {
  return text
    .replace(/\\\r?\n[ \t]*/g, "")
    .replace(/\\(?:x([\dA-Fa-f]{2})|u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8}))/g, (whole, byte, short, long) => {
      const code = Number.parseInt(byte ?? short ?? long, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });
}

/** cfn-guard names files by absolute paths without the first slash. */
function inWorkspace(log) {
  const prefix = `${folder.replace(/^\//, "")}/`;
  return JSON.parse(JSON.stringify(log), (key, value) =>
    key === "uri" && String(value).startsWith(prefix) ? value.slice(prefix.length) : value,
  );
}

function giveUp(why) {
  process.stderr.write(`${why}\n`);
  process.exit(2);
}
