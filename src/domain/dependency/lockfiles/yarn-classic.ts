/** One resolved package, and what it needs: name to range. */
export interface YarnEntry {
  readonly name: string;
  readonly version: string;
  readonly needs: ReadonlyMap<string, string>;
}

interface Draft {
  readonly keys: readonly string[];
  version: string;
  readonly needs: Map<string, string>;
  /** The list that its lines stand in. */
  section: string;
}

/**
 * The entries of a lockfile of yarn 1 by `name@range`. It is a form of its own: an entry is a line of names that ends in a
 * colon, below it stand values by two blanks, and what it needs by four.
 */
export function classicEntries(text: string): ReadonlyMap<string, YarnEntry> | string {
  const drafts: Draft[] = [];
  const lines = text.split(/\r?\n/).filter((line) => line !== "" && !line.startsWith("#"));
  if (lines[0]?.startsWith(" ") === true) return "expected an entry, found a value without one";
  for (const line of lines) {
    if (line.startsWith(" ")) takeValue(line, drafts.at(-1));
    else drafts.push({ keys: keysIn(line), version: "", needs: new Map(), section: "" });
  }
  const entries = new Map<string, YarnEntry>();
  for (const draft of drafts) keep(draft, entries);
  const broken = [...entries].find(([, { name, version }]) => name === "" || version === "");
  return broken === undefined
    ? entries
    : `expected ${JSON.stringify(broken[0].slice(0, 200))} with a version`;
}

function takeValue(line: string, draft: Draft | undefined): void {
  if (draft === undefined) return;
  if (!line.startsWith("   ")) draft.section = valueIn(line, draft);
  else if (draft.section === "dependencies") need(line, draft);
}

function keysIn(line: string): readonly string[] {
  return line.replace(/:$/, "").split(", ").map(unquoted);
}

/** The section that the line opens, or "". */
function valueIn(line: string, draft: Draft): string {
  const [name = "", ...rest] = line.trim().split(" ");
  if (name === "version") draft.version = unquoted(rest.join(" "));
  return name.endsWith(":") ? name.slice(0, -1) : "";
}

function need(line: string, { needs }: Draft): void {
  const [, name, range] = /^ {4}("[^"]+"|\S+) (.+)$/.exec(line) ?? [];
  if (name !== undefined && range !== undefined) needs.set(unquoted(name), unquoted(range));
}

function keep({ keys, version, needs }: Draft, entries: Map<string, YarnEntry>): void {
  for (const key of keys) {
    const at = key.indexOf("@", 1);
    // `pad@npm:left-pad@1.3.0` is left-pad under another name.
    const [, alias] = /^npm:(@?[^@]+)(?:@|$)/.exec(key.slice(at + 1)) ?? [];
    const name = alias ?? key.slice(0, Math.max(at, 0));
    entries.set(key, { name, version, needs });
  }
}

function unquoted(text: string): string {
  return text.startsWith('"') && text.endsWith('"') && text.length > 1 ? text.slice(1, -1) : text;
}
