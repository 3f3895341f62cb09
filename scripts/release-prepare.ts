/**
 * Makes what a release consists of, in `.cache/release/`. It refuses a version that changesets have not written, and one whose
 * name is used up. Nothing but Node and npm is needed, so nothing that is installed has a hand in it.
 */
import { readFileSync } from "node:fs";
import process from "node:process";
import { checksumsFile, makeRelease } from "./release-files.ts";
import { callerOf, repositoryOfJob, requireFree } from "./release-github.ts";

const folder = ".cache/release";

const version = makeRelease(folder);
await requireFree(callerOf(repositoryOfJob()), `v${version}`);
const { length } = readFileSync(`${folder}/${checksumsFile}`, "utf8").trimEnd().split("\n");
process.stdout.write(`release ${version}: ${length} files in ${folder}/${checksumsFile}\n`);
