import parse from "spdx-expression-parse";

/** A licence expression: one licence, all of several, or any of several. */
export type LicenceTerm =
  | string
  | { readonly all: readonly LicenceTerm[] }
  | { readonly any: readonly LicenceTerm[] };

const longest = 1_000;
/** More licences than any package has; what is larger is nobody's to go through. */
const mostOperators = 64;

/** Reads an SPDX licence expression; null for what is none, or is larger than any that people write. */
export function licenceTerm(text: string): LicenceTerm | null {
  if (text.length > longest || text.split(/[\s()]+/).length > mostOperators) return null;
  try {
    return termOf(parse(text));
  } catch {
    return null;
  }
}

function termOf(expression: ReturnType<typeof parse>): LicenceTerm {
  if ("license" in expression) {
    const { license, plus, exception } = expression;
    return `${license}${plus === true ? "+" : ""}${exception === undefined ? "" : ` WITH ${exception}`}`;
  }
  const terms = [termOf(expression.left), termOf(expression.right)];
  return expression.conjunction === "and" ? { all: terms } : { any: terms };
}

/** What a list of licences says about an expression. */
export interface LicenceRules {
  /** Empty: every licence that is not denied. */
  readonly allowed: readonly string[];
  readonly denied: readonly string[];
}

/** Whether the expression can be met with licences that the rules allow; of alternatives one is enough. */
export function isAllowed(term: LicenceTerm, rules: LicenceRules): boolean {
  if (typeof term === "string") return isListed(term, rules);
  return "all" in term
    ? term.all.every((inner) => isAllowed(inner, rules))
    : term.any.some((inner) => isAllowed(inner, rules));
}

/** An exception and "or later" only loosen a licence: who names it without means it with too. */
function isListed(licence: string, { allowed, denied }: LicenceRules): boolean {
  if (allowed.includes(licence)) return true;
  const names = namesOf(licence);
  if (names.some((name) => denied.includes(name))) return false;
  return allowed.length === 0 || names.some((name) => allowed.includes(name));
}

/** What a list may call the licence: with and without its exception, and the GNU licences by their old names. */
function namesOf(licence: string): readonly string[] {
  const bare = licence.replace(/ WITH .*$/, "");
  const base = bare.replace(/\+$/, "");
  const isOldName = /^[AL]?GPL-\d\.\d$/.test(base);
  const today = isOldName ? [`${base}-${base === bare ? "only" : "or-later"}`] : [];
  return [licence, bare, base, ...today];
}
