/**
 * Looks for secrets in every file of a folder with secretlint's recommended rules. Its own command line always leaves out
 * node_modules, its configuration files and what looks like a picture, and obeys comments in the files; this does not.
 * Usage: node scan.mjs FOLDER REPORT. Exit 0: nothing found, 1: findings, 2: it could not be judged.
 */
import { readdirSync, readFileSync, readlinkSync, statSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { lintSource } from "@secretlint/core";
import format from "@secretlint/secretlint-formatter-sarif";
import { rules as recommended } from "@secretlint/secretlint-rule-preset-recommend";

const [folder = "", report = ""] = process.argv.slice(2);
const largestFile = 128 * 1024 * 1024;
/** Lets a comment in a file hide what the file holds. */
const filter = "@secretlint/secretlint-rule-filter-comments";
const rules = recommended
  .filter((rule) => rule.meta.id !== filter)
  .map((rule) => ({ id: rule.meta.id, rule, options: {} }));
if (rules.length !== recommended.length - 1) giveUp(`expected the rule ${filter} among the recommended ones`);

// The report names files relative to the working folder.
process.chdir(folder);
const paths = filesIn(".");
if (paths.length === 0) giveUp("there is no file to look at");
const results = [];
for (const path of paths) {
  const result = await lintSource({
    source: { filePath: path, content: textOf(path), ext: extname(path), contentType: "text" },
    options: { config: { rules }, maskSecrets: true, noPhysicFilePath: true },
  });
  if (result.messages.length > 0) results.push(result);
}
writeFileSync(report, `${format(results)}\n`);
process.exitCode = results.length > 0 ? 1 : 0;

/** Files and links; a link is looked at as the text that git keeps of it, and never followed. */
function filesIn(top) {
  const found = [];
  const pending = [top];
  for (let here = pending.pop(); here !== undefined; here = pending.pop()) {
    for (const entry of readdirSync(here, { withFileTypes: true })) {
      const path = join(here, entry.name);
      if (!entry.isDirectory()) found.push(path);
      else if (path !== ".git") pending.push(path);
    }
  }
  return found.sort();
}

function textOf(path) {
  const link = linkOf(path);
  if (link !== undefined) return link;
  const { size } = statSync(path);
  if (size > largestFile) giveUp(`${JSON.stringify(path)} has ${size} bytes, more than ${largestFile}`);
  // Text in two bytes a letter has none that a rule would know; without the empty ones it is plain again.
  return readFileSync(path, "utf8").replaceAll("\0", "");
}

function linkOf(path) {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}

function giveUp(why) {
  process.stderr.write(`${why}\n`);
  process.exit(2);
}
