import type { BuildInput } from "../facts/facts.ts";

interface Installer {
  readonly expression: RegExp;
  /** Flags that make the command keep to the lockfile, or mark another use of the same word. */
  readonly frozen: RegExp;
  readonly expected: string;
}

const longestCommand = 2_000;

const installers: readonly Installer[] = [
  { expression: /\bnpm (?:install|i)\b(?! +[^-\s])/, frozen: /--package-lock-only/, expected: "npm ci" },
  {
    expression: /\byarn(?: install)?(?= *(?:$|-|&|;|\|))/,
    frozen: /--(?:immutable|frozen-lockfile|version)/,
    expected: "yarn install --immutable",
  },
  {
    expression: /\bpnpm (?:install|i)\b(?! +[^-\s])/,
    frozen: /--frozen-lockfile/,
    expected: "pnpm install --frozen-lockfile",
  },
  {
    expression: /\bpip3? install\b/,
    frozen: /--require-hashes|[^\s=]==[^\s=]|(?:^|\s)-e?\s?\.(?:\s|$)/,
    expected: "pip install --require-hashes -r requirements.txt",
  },
  {
    expression: /\bnpm (?:install|i) +[^-\s]\S*/,
    frozen: /@\d+\.\d+\.\d+/,
    expected: "a version, or npm ci",
  },
];

/** Package installations in a shell script that may bring other bytes tomorrow. `line` is that of its first line. */
export function installCommands(path: string, line: number, script: string): BuildInput[] {
  let start = line;
  return script
    .replaceAll("\r\n", "\n")
    .split(/(?<!\\)\n/)
    .flatMap((text) => {
      const at = start;
      start += text.split("\n").length;
      return commandsOf(path, at, text.replaceAll("\\\n", " "));
    });
}

function commandsOf(path: string, line: number, text: string): BuildInput[] {
  // A comment must not lend a command the flag that it lacks.
  const [code = ""] = text.split(/(?:^|\s)#/, 1);
  return code.split(/[&|;]/).flatMap((whole) => {
    const command = whole.replaceAll(/\s+/g, " ").slice(0, longestCommand);
    const installer = installers.find(({ expression }) => expression.test(command));
    if (installer === undefined) return [];
    const isPinned = installer.frozen.test(command);
    return [
      {
        kind: "install-command" as const,
        path,
        line,
        reference: command.trim(),
        isPinned,
        expected: installer.expected,
      },
    ];
  });
}
