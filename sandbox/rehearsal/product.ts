import { execFileSync } from "node:child_process";
import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { codeownersPaths } from "../../src/domain/codeowners/codeowners.ts";
import { type OwnerKind, ownerKind } from "../../src/domain/codeowners/owner.ts";
import { parseCodeowners } from "../../src/domain/codeowners/parse.ts";
import type { ProductPlan } from "./request.ts";

/** A product as somebody would push it. */
export interface Product {
  readonly plan: ProductPlan;
  readonly name: string;
  readonly files: ReadonlyMap<string, Buffer>;
  /** Whom its CODEOWNERS names. */
  readonly owners: Owners;
}

export interface Owners {
  /** `organisation/team` */
  readonly teams: readonly string[];
  readonly people: readonly string[];
}

/** Reads a product's files: those that git would push where it knows the folder, else all but what is installed or written anew. */
export function readProduct(plan: ProductPlan): Product {
  const { folder, leaveOut = [] } = plan;
  const paths = (pathsByGit(folder) ?? pathsByName(folder)).filter((path) => !leaveOut.includes(path));
  const found = paths.filter((path) => lstatSync(join(folder, path), { throwIfNoEntry: false })?.isFile());
  if (found.length === 0) throw new Error(`expected files below ${folder}, found none`);
  const files = new Map(found.sort().map((path) => [path, readFileSync(join(folder, path))] as const));
  const name = basename(folder).replaceAll(/[^\w.-]+/g, "-");
  return { plan, name, files, owners: ownersIn(files) };
}

/** Tracked files and new ones that are not ignored; undefined where the folder is in no repository. */
function pathsByGit(folder: string): string[] | undefined {
  const words = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  try {
    const listed = execFileSync("git", words, {
      cwd: folder,
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
      stdio: ["ignore", "pipe", "ignore"],
    });
    return listed.split("\0").filter((path) => path !== "");
  } catch {
    return undefined;
  }
}

function pathsByName(folder: string): string[] {
  const below = (path: string): string[] =>
    readdirSync(join(folder, path), { withFileTypes: true })
      .filter((entry) => isPushed(path, entry.name))
      .flatMap((entry) => {
        const own = path === "" ? entry.name : `${path}/${entry.name}`;
        return entry.isDirectory() ? below(own) : [own];
      });
  return below("");
}

/** At the root only: folders of these names further down are the product's. What keeps an empty folder in git is, too. */
function isPushed(path: string, name: string): boolean {
  if (path === "reports") return name.startsWith(".");
  return name !== ".git" && (path !== "" || name !== "node_modules");
}

function ownersIn(files: ReadonlyMap<string, Buffer>): Owners {
  const bytes = codeownersPaths.map((path) => files.get(path)).find((found) => found !== undefined);
  const { rules } = parseCodeowners(bytes?.toString("utf8") ?? "");
  const named = [...new Set(rules.flatMap(({ owners }) => owners))];
  const ofKind = (kind: OwnerKind): string[] =>
    named.filter((owner) => ownerKind(owner) === kind).map((owner) => owner.slice(1).toLowerCase());
  return { teams: ofKind("team"), people: ofKind("user") };
}
