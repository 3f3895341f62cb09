/**
 * What GitHub says about patterns, as cases: each example of the page "About code owners" and each rule of facts 3.11,
 * in our words. docs/reference/codeowners.md shows this table; a test holds the two together.
 */
export interface PatternCase {
  /** Where GitHub says it: a section of the page, or a fact. */
  readonly source: string;
  readonly pattern: string;
  readonly says: string;
  readonly owns: readonly string[];
  readonly leaves: readonly string[];
}

export const githubRules: readonly PatternCase[] = [
  {
    source: "example, default owners",
    pattern: "*",
    says: "every file, at any depth, hidden ones too",
    owns: ["README.md", "src/a/b.ts", ".github/workflows/ci.yml"],
    leaves: [],
  },
  {
    source: "example, files of a type",
    pattern: "*.js",
    says: "names with this end, at any depth",
    owns: ["a.js", "src/deep/b.js", ".eslintrc.js"],
    leaves: ["a.jsx", "a.ts", "js"],
  },
  {
    source: "example, folder at the root",
    pattern: "/build/logs/",
    says: "everything below that folder of the root",
    owns: ["build/logs/a.txt", "build/logs/2026/11/a.txt"],
    leaves: ["build/logs", "x/build/logs/a.txt", "build/a.txt"],
  },
  {
    source: "example, direct children",
    pattern: "docs/*",
    says: "files directly in the folder, not in folders below it; git's ignore files would take those too",
    owns: ["docs/getting-started.md", "docs/.hidden"],
    leaves: ["docs/build-app/troubleshooting.md", "x/docs/a.md", "docs"],
  },
  {
    source: "example, folder anywhere",
    pattern: "apps/",
    says: "everything below a folder of that name, wherever it is",
    owns: ["apps/a.ts", "x/y/apps/z/a.ts"],
    leaves: ["apps", "x/apps", "myapps/a.ts"],
  },
  {
    source: "example, folder at the root",
    pattern: "/docs/",
    says: "everything below that folder of the root",
    owns: ["docs/a.md", "docs/b/c.md"],
    leaves: ["x/docs/a.md", "docs"],
  },
  {
    source: "example, several owners",
    pattern: "/scripts/",
    says: "one line may name several owners, any of whom may approve",
    owns: ["scripts/build.sh"],
    leaves: ["src/scripts/build.sh"],
  },
  {
    source: "example, folder anywhere",
    pattern: "**/logs",
    says: "files and folders of that name, wherever they are",
    owns: ["build/logs/a.txt", "scripts/logs/a.txt", "deeply/nested/logs/a.txt", "logs/a.txt", "logs"],
    leaves: ["build/mylogs/a.txt", "logs.txt"],
  },
  {
    source: "example, exception below a folder",
    pattern: "/apps/github",
    says: "without a slash at the end: the file, or everything below the folder of that name",
    owns: ["apps/github", "apps/github/a.ts", "apps/github/b/c.ts"],
    leaves: ["apps/github.ts", "x/apps/github/a.ts"],
  },
  {
    source: "facts 3.11",
    pattern: "src/lib",
    says: "a slash inside ties a pattern to the root, with or without one at its begin",
    owns: ["src/lib", "src/lib/a.ts"],
    leaves: ["x/src/lib/a.ts"],
  },
  {
    source: "facts 3.11",
    pattern: "a/**/b",
    says: "** between slashes is any number of folders, also none",
    owns: ["a/b", "a/x/b", "a/x/y/b", "a/x/b/c.ts"],
    leaves: ["b", "x/a/b", "a/bb"],
  },
  {
    source: "facts 3.11",
    pattern: "a/**",
    says: "** at the end is everything below, not a file of the folder's name",
    owns: ["a/b", "a/b/c"],
    leaves: ["a", "x/a/b"],
  },
  {
    source: "facts 3.11",
    pattern: "a/**/*",
    says: "any file in any number of folders: everything below",
    owns: ["a/b", "a/b/c"],
    leaves: ["a"],
  },
  {
    source: "facts 3.11",
    pattern: "/*",
    says: "files of the root only",
    owns: ["README.md", ".gitignore"],
    leaves: ["src/a.ts"],
  },
  {
    source: "facts 3.11",
    pattern: "/*/",
    says: "everything in a folder of the root, not the files of the root",
    owns: ["src/a.ts", "src/b/c.ts"],
    leaves: ["README.md"],
  },
  {
    source: "facts 3.11",
    pattern: "docs/*.md",
    says: "a last name that is more than * also stands for folders of such a name",
    owns: ["docs/a.md", "docs/old.md/b.txt"],
    leaves: ["docs/x/a.md", "docs/a.txt"],
  },
  {
    source: "facts 3.11",
    pattern: "file-?.ts",
    says: "? is one character, and never a slash",
    owns: ["file-1.ts", "src/file-é.ts", "file-😀.ts"],
    leaves: ["file-.ts", "file-10.ts", "file-/.ts"],
  },
  {
    source: "gitignore, pattern format",
    pattern: "**foo**",
    says: "** that is not between slashes is no more than *",
    owns: ["foo", "a/xfoox", "a/foo/b"],
    leaves: ["fo/o"],
  },
  {
    source: "facts 3.7",
    pattern: "my\\ docs/",
    says: "a blank in a path is written with a \\ before it",
    owns: ["my docs/a.md"],
    leaves: ["my/docs/a.md"],
  },
  {
    source: "gitignore, pattern format",
    pattern: "a\\*b",
    says: "\\ takes the meaning from *, ? and itself",
    owns: ["a*b"],
    leaves: ["axb", "a\\xb"],
  },
  {
    source: "section CODEOWNERS syntax",
    pattern: "/Docs/",
    says: "upper and lower case differ on every system",
    owns: ["Docs/a.md"],
    leaves: ["docs/a.md"],
  },
  {
    source: "facts 3.12",
    pattern: "{a,b}+(c)",
    says: "braces, + and parentheses are characters like any other",
    owns: ["{a,b}+(c)"],
    leaves: ["a", "b", "ac"],
  },
  {
    source: "GitHub's error text, 3.6",
    pattern: "pages/\\[id\\]/",
    says: "[ and ] belong to a name only with a \\ before each",
    owns: ["pages/[id]/index.tsx"],
    leaves: ["pages/i/index.tsx", "pages/d/index.tsx"],
  },
];

/** Where the cases of hmarr/codeowners (MIT) and GitHub's own words part, each with the clause that decides. */
export interface Difference {
  readonly pattern: string;
  readonly path: string;
  readonly theirs: boolean;
  readonly ours: boolean;
  readonly reason: string;
  readonly clause: string;
}

export const differences: readonly Difference[] = [
  {
    pattern: "/apps/[param]/file.ts",
    path: "apps/[param]/file.ts",
    theirs: true,
    ours: false,
    reason:
      "GitHub skips the line as an invalid pattern and asks for \\[ and \\]; a gate must not count on its owners",
    clause: 'section "CODEOWNERS syntax": "Using [ ] to define a character range" does not work (facts 3.6)',
  },
];
