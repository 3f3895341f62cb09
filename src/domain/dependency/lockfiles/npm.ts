import { npmProduct } from "../npm-product.ts";
import type { ReadLock } from "./lockfile.ts";

/** A `package-lock.json` of version 2 or 3. */
export const read: ReadLock = ({ path, text }) => {
  const { root, packages, optional = 0 } = npmProduct(path, text) ?? {};
  return packages === undefined || root === undefined
    ? "expected lockfileVersion 2 or 3, found something else"
    : { root, packages, optional };
};
