import type { Files } from "../../github/seed/seed.ts";
import type { Product } from "../product.ts";

const line = "Rehearsed with Assaygate.";

/** A change that harms nothing, in words that tell it from others. */
export function harmless({ files }: Product, about: string): Files {
  const path = ["README.md", "readme.md", "README"].find((name) => files.has(name));
  const before = path === undefined ? "# Rehearsal\n" : (files.get(path)?.toString("utf8") ?? "");
  return { [path ?? "docs/rehearsal.md"]: `${before.trimEnd()}\n\n${line} ${about}\n` };
}

/** One of its own for each change, so that several do not meet in one file. */
export function ownPage(about: string): Files {
  const slug = about.toLowerCase().replaceAll(/[^a-z]+/g, "-");
  return { [`docs/rehearsal-${slug}.md`]: `# ${about}\n\n${line}\n` };
}
