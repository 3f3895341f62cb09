import { purlOfName } from "../../finding/purl.ts";
import { lockedPackages, type ReadLock } from "./lockfile.ts";

/** From this version of Go on a `go.mod` names every module that the product is built with, also the indirect ones. */
const wholeSince = 17;

/** A `go.mod`. What replaces a module counts in its place; what is in the repository itself is no package. */
export const read: ReadLock = ({ text }) => {
  const directives = directivesIn(text);
  const [, major = "0", minor = "0"] =
    /^(\d+)\.(\d+)/.exec(directives.find(([word]) => word === "go")?.[1] ?? "") ?? [];
  if (major === "0" || (major === "1" && Number(minor) < wholeSince))
    return `expected Go 1.${wholeSince} or later, found a go.mod that need not name everything`;
  const replaced = new Map(
    directives.flatMap(([word, from = "", ...rest]) => (word === "replace" ? [[from, rest] as const] : [])),
  );
  const purls = directives.flatMap(([word, module = "", version = ""]) => {
    if (word !== "require") return [];
    const [name, chosen] = replacementOf(module, version, replaced.get(module));
    return chosen === undefined ? [] : purlOfName("golang", name, chosen);
  });
  return lockedPackages(null, purls);
};

/** The words of each directive; blocks are as if each line had the word before the bracket. */
function directivesIn(text: string): readonly (readonly string[])[] {
  let block = "";
  return text.split(/\r?\n/).flatMap((line) => {
    const words = line
      .replace(/\/\/.*$/, "")
      .trim()
      .split(/\s+/)
      .filter((word) => word !== "")
      .map(unquoted);
    if (words.length === 0) return [];
    if (words[0] === ")") {
      block = "";
      return [];
    }
    if (words[1] === "(" && words.length === 2) {
      block = words[0] ?? "";
      return [];
    }
    return [block === "" ? words : [block, ...words]];
  });
}

/** `A [v1] => B v2`, or `=> ../folder`, which has no version. */
function replacementOf(
  module: string,
  version: string,
  words: readonly string[] | undefined,
): readonly [string, string | undefined] {
  const arrow = words?.indexOf("=>") ?? -1;
  if (words === undefined || arrow === -1) return [module, version];
  const isOfOther = arrow === 1 && words[0] !== version;
  return isOfOther ? [module, version] : [words[arrow + 1] ?? "", words[arrow + 2]];
}

function unquoted(word: string): string {
  return /^"[^"]*"$/.test(word) ? word.slice(1, -1) : word;
}
