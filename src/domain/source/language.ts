/** How a family of languages writes comments and strings: enough to tell the three apart, no more. */
export interface Language {
  readonly family: "c-like" | "script" | "python" | "markup" | "sql" | "style";
  readonly lineComments: readonly string[];
  readonly blockComments: readonly (readonly [open: string, close: string])[];
  readonly strings: readonly StringForm[];
  /** JavaScript and its kin: templates insert code, and a slash may open a regular expression. */
  readonly isScript?: boolean;
}

export interface StringForm {
  readonly open: string;
  readonly close: string;
  /** Whether a backslash takes the next character along. */
  readonly escapes: boolean;
  readonly multiline: boolean;
}

const simple = (quote: string): StringForm => ({
  open: quote,
  close: quote,
  escapes: true,
  multiline: false,
});
const spanning = (open: string, escapes = true): StringForm => ({
  open,
  close: open,
  escapes,
  multiline: true,
});

const cLike: Language = {
  family: "c-like",
  lineComments: ["//"],
  blockComments: [["/*", "*/"]],
  strings: [simple('"'), simple("'")],
};
// Each gets the long strings that it has and no others: a mark that means nothing in a language would hide code.
const javaScript: Language = { ...cLike, isScript: true };
const go: Language = { ...cLike, strings: [spanning("`", false), ...cLike.strings] };
const textBlocks: Language = { ...cLike, strings: [spanning('"""'), ...cLike.strings] };
const rawBlocks: Language = { ...cLike, strings: [spanning('"""', false), ...cLike.strings] };
const bothBlocks: Language = { ...cLike, strings: [spanning('"""'), spanning("'''"), ...cLike.strings] };
const script: Language = {
  family: "script",
  lineComments: ["#"],
  blockComments: [],
  strings: [simple('"'), { ...simple("'"), escapes: false }],
};
const python: Language = {
  family: "python",
  lineComments: ["#"],
  blockComments: [],
  strings: [spanning('"""'), spanning("'''"), simple('"'), simple("'")],
};
const php: Language = { ...cLike, lineComments: ["//", "#"], strings: [simple('"'), simple("'")] };
const terraform: Language = { ...cLike, lineComments: ["#", "//"], strings: [simple('"')] };
const markup: Language = {
  family: "markup",
  lineComments: [],
  blockComments: [["<!--", "-->"]],
  strings: [],
};
const sql: Language = {
  family: "sql",
  lineComments: ["--"],
  blockComments: [["/*", "*/"]],
  strings: [{ open: "'", close: "'", escapes: false, multiline: true }],
};
const style: Language = { ...cLike, family: "style", lineComments: [], strings: [simple('"'), simple("'")] };

const byExtension = new Map<string, Language>();
function register(language: Language, extensions: string): void {
  for (const extension of extensions.split(" ")) byExtension.set(extension, language);
}
register(javaScript, "js mjs cjs jsx ts mts cts tsx");
register(go, "go");
register(textBlocks, "java swift");
register(rawBlocks, "kt kts scala cs");
register(bothBlocks, "groovy dart");
register(cLike, "rs c h cc cpp hpp m mm proto");
register(script, "sh bash zsh rb pl yml yaml toml ini conf properties dockerfile mk r ps1");
register(python, "py pyi");
register(php, "php");
register(terraform, "tf tfvars hcl");
register(markup, "html htm xml vue svelte svg");
register(sql, "sql");
register(style, "css scss less");

/** The language of a path, or undefined for one that is not looked into. */
export function languageOf(path: string): Language | undefined {
  const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  if (name === "dockerfile" || name.startsWith("dockerfile.") || name === "makefile") return script;
  return byExtension.get(name.slice(name.lastIndexOf(".") + 1));
}
