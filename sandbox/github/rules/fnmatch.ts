/**
 * Ruby's `File.fnmatch` with `FNM_PATHNAME`, which GitHub matches refs and names with (github-facts 2.20, 5.12): `*` and `?` stay
 * within a segment, `**` as a whole segment is any number of them, `[…]` is a set, `\` takes the next sign as it is.
 */
export function fnmatch(pattern: string, text: string): boolean {
  return matchSegments(pattern.split("/"), text.split("/"));
}

function matchSegments(patterns: readonly string[], segments: readonly string[]): boolean {
  const [pattern, ...rest] = patterns;
  if (pattern === undefined) return segments.length === 0;
  if (pattern === "**" && rest.length > 0) {
    return segments.some((_, i) => matchSegments(rest, segments.slice(i)));
  }
  const [segment, ...others] = segments;
  return segment !== undefined && matchSegment(pattern, segment) && matchSegments(rest, others);
}

/** Goes back to the last star only, so the time is at most the product of both lengths. */
function matchSegment(pattern: string, text: string): boolean {
  const tokens = tokensOf(pattern);
  let [at, star, resume] = [0, -1, 0];
  for (let i = 0; i < text.length; ) {
    const token = tokens[at];
    if (token === "*") {
      [star, resume] = [at, i];
      at += 1;
    } else if (token !== undefined && takes(token, text[i] ?? "")) {
      at += 1;
      i += 1;
    } else if (star >= 0) {
      resume += 1;
      [at, i] = [star + 1, resume];
    } else return false;
  }
  return tokens.slice(at).every((token) => token === "*");
}

/** `*`, or the signs that are taken at this place. */
type Token = "*" | { readonly any: true } | { readonly not: boolean; readonly ranges: readonly Range[] };

type Range = readonly [from: string, to: string];

function takes(token: Exclude<Token, "*">, sign: string): boolean {
  if ("any" in token) return true;
  return token.not !== token.ranges.some(([from, to]) => from <= sign && sign <= to);
}

/** An escaped sign, a set, a star or question mark, any other sign. */
const part = /\\(.)|\[([!^]?.[^\]]*)\]|([*?])|(.)/gs;

function tokensOf(pattern: string): Token[] {
  return [...pattern.matchAll(part)].map(([, escaped, set, wild, plain]): Token => {
    if (set !== undefined) return setOf(set);
    if (wild === "*") return "*";
    if (wild === "?") return { any: true };
    const sign = escaped ?? plain ?? "";
    return { not: false, ranges: [[sign, sign]] };
  });
}

function setOf(text: string): Token {
  const not = text.startsWith("!") || text.startsWith("^");
  const signs = not ? text.slice(1) : text;
  const ranges = [...signs.matchAll(/(.)-(.)|(.)/gs)].map(
    ([, from, to, one = ""]): Range => [from ?? one, to ?? one],
  );
  return { not, ranges };
}
