import { canonicalPurl, purlOfName } from "../finding/purl.ts";
import type { VexStatement } from "./component.ts";

/** A VEX document that somebody answers for who may. */
export interface VexDocument {
  /** Where it lies; in an instance, whose policy folder only governance changes. */
  readonly path: string;
  readonly sha256: string;
  /** What it says of this repository's packages. */
  readonly statements: readonly VexStatement[];
}

/**
 * What a document of the whole organisation says of one repository: statements on a package itself hold everywhere, those on
 * parts of a product only where that product is this repository (`pkg:github/OWNER/NAME`), and then they are about the part.
 */
export function statementsFor(
  statements: readonly VexStatement[],
  repository: string | null,
): readonly VexStatement[] {
  const own = repository === null ? null : purlOfName("github", repository);
  return statements.flatMap(({ subcomponents = [], ...statement }) => {
    if (subcomponents.length === 0) return statement;
    const isOwn = statement.products.some((product) => own !== null && canonicalPurl(product) === own);
    return isOwn ? { ...statement, products: subcomponents } : [];
  });
}
