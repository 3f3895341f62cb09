/** Nobody writes more; what lies beyond is not looked at line by line but says so (`isWhole`). */
const longestMessage = 64 * 1024;
const longestLine = 1_000;
const key = "co-authored-by:";

/** Somebody named in a trailer of a commit message. */
export interface CoAuthor {
  readonly name: string;
  readonly email: string;
}

/** The co-authors that a message names, and whether all of it was read. */
export interface CoAuthors {
  readonly people: readonly CoAuthor[];
  readonly isWhole: boolean;
}

/**
 * Finds `Co-authored-by: Name <address>` on any line, where git looks at the last paragraph only: naming more people
 * makes fewer of them independent, never more.
 */
export function coAuthorsOf(message: string): CoAuthors {
  const people = message
    .slice(0, longestMessage)
    .split(/\r\n|\r|\n/)
    .flatMap((line) => coAuthorIn(line.slice(0, longestLine)));
  return { people, isWhole: message.length <= longestMessage };
}

function coAuthorIn(line: string): CoAuthor[] {
  const text = line.trim();
  if (!text.toLowerCase().startsWith(key)) return [];
  const rest = text.slice(key.length);
  const [open, close] = [rest.lastIndexOf("<"), rest.lastIndexOf(">")];
  if (open === -1 || close < open) return [{ name: rest.trim(), email: "" }];
  return [{ name: rest.slice(0, open).trim(), email: rest.slice(open + 1, close).trim() }];
}

/** The account that one of GitHub's own addresses stands for: `1+ana@users.noreply.github.com`, with or without id. */
export function accountOfAddress(
  email: string,
): { readonly id: number | null; readonly login: string } | null {
  const at = email.lastIndexOf("@");
  if (
    at < 1 ||
    !email
      .slice(at + 1)
      .toLowerCase()
      .startsWith("users.noreply.")
  )
    return null;
  const local = email.slice(0, at);
  const plus = local.indexOf("+");
  if (plus === -1) return { id: null, login: local };
  const id = local.slice(0, plus);
  return { id: /^\d{1,15}$/.test(id) ? Number(id) : null, login: local.slice(plus + 1) };
}
