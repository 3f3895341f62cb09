/** `npm run docs`: writes the generated parts of the pages. */
import { readFileSync, writeFileSync } from "node:fs";
import { renderedPages } from "./api-tables.ts";
import { renderedCheckPages } from "./check-tables.ts";
import { renderedObtainability } from "./obtainability-tables.ts";

const read = (path: string): string => readFileSync(path, "utf8");
for (const [path, text] of [
  ...(await renderedPages(read)),
  ...renderedCheckPages(read),
  ...renderedObtainability(read),
]) {
  if (read(path) !== text) writeFileSync(path, text);
}
