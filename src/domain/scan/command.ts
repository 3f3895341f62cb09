import { UserError } from "../../errors.ts";

/** What can be put into the arguments of a scanner. */
export const placeholders = ["workspace", "report", "install", "config", "subject", "node"] as const;
export type Placeholder = (typeof placeholders)[number];

/**
 * Puts values in place of `{name}`; a value is put in once and not looked into again, so that a path with braces is no
 * placeholder. @throws {UserError} invalid-policy for a name that is none, or that has no value in this scan
 */
export function fillIn(
  words: readonly string[],
  values: Readonly<Partial<Record<Placeholder, string>>>,
): string[] {
  return words.map((word) => word.replace(/\{([a-z]+)\}/g, (_, name: string) => given(name, values)));
}

function given(name: string, values: Readonly<Partial<Record<Placeholder, string>>>): string {
  const known = placeholders.find((placeholder) => placeholder === name);
  const value = known === undefined ? undefined : values[known];
  if (value !== undefined) return value;
  throw new UserError(
    "invalid-policy",
    known === undefined
      ? `expected one of ${placeholders.join(", ")} in braces, got {${name}}.`
      : `expected a value for {${name}}, got none.`,
    { hint: name === "subject" ? "Name the archive to scan with --subject." : "Correct `run`." },
  );
}

/** Which of the runner's variables a scanner gets; no other reaches it. */
export function environmentFor(
  wanted: Readonly<Record<string, string>>,
  host: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  const given = Object.entries(wanted).flatMap(([name, from]) => {
    const value = host[from];
    return value === undefined || value === "" ? [] : [[name, value] as const];
  });
  return Object.fromEntries(given);
}

/** Name of the n-th of several reports: `audit.json`, `audit-2.json`. */
export function reportName(name: string, index: number): string {
  if (index === 0) return name;
  const dot = name.lastIndexOf(".");
  return dot <= 0 ? `${name}-${index + 1}` : `${name.slice(0, dot)}-${index + 1}${name.slice(dot)}`;
}
