import type { RepositorySnapshot } from "../snapshot.ts";
import { type Hook, intoReports, type Lack, type Report, reportFolder, type Toolchain } from "../tools.ts";

const manifests = [
  "pyproject.toml",
  "setup.cfg",
  "tox.ini",
  "pytest.ini",
  "requirements.txt",
  "requirements-dev.txt",
  "dev-requirements.txt",
];

/** How the project's own programs are installed and started. */
interface Installer {
  readonly name: string;
  readonly install: string;
  readonly prefix: string;
  readonly because: string;
}

/** Python: pytest and Ruff, by uv, Poetry or pip; null where there is no project of Python. */
export function pythonToolchain({ texts, paths }: RepositorySnapshot): Toolchain | null {
  const found = manifests.filter((name) => texts.has(name));
  if (found.length === 0 || !paths.some((path) => path.endsWith(".py"))) return null;
  const words = found.map((name) => texts.get(name) ?? "").join("\n");
  const installer = installerOf(new Set(paths), texts);
  const tests = testsOf(words, installer);
  const lint = lintOf(words, installer);
  return {
    name: `Python (${installer.name})`,
    hooks: [
      { name: "setup", command: installer.install, because: installer.because },
      ...tests.hooks,
      ...lint.hooks,
    ],
    reports: [...tests.reports, ...lint.reports],
    lacks: [...tests.lacks, ...lint.lacks],
  };
}

function installerOf(paths: ReadonlySet<string>, texts: RepositorySnapshot["texts"]): Installer {
  if (paths.has("uv.lock")) {
    const install = "python -m pip install uv && uv sync --frozen --all-extras --all-groups";
    return { name: "uv", install, prefix: "uv run --frozen ", because: "uv.lock locks what is installed" };
  }
  if (paths.has("poetry.lock")) {
    const install = "python -m pip install poetry && poetry install --no-interaction";
    return { name: "Poetry", install, prefix: "poetry run ", because: "poetry.lock locks what is installed" };
  }
  const files = ["requirements.txt", "requirements-dev.txt", "dev-requirements.txt"];
  const lists = files.filter((name) => texts.has(name));
  const what = lists.length === 0 ? "--editable ." : lists.map((name) => `--requirement ${name}`).join(" ");
  const because = lists.length === 0 ? "pyproject.toml" : lists.join(" and ");
  return { name: "pip", install: `python -m pip install ${what}`, prefix: "python -m ", because };
}

type Part = Pick<Toolchain, "hooks" | "reports" | "lacks">;

function testsOf(words: string, { prefix }: Installer): Part {
  if (!/\bpytest\b/.test(words))
    return lacking(
      "no report of the tests: pytest is not among the packages",
      "Add pytest, and adopt again.",
    );
  const measures = /\bpytest[-_]cov\b/.test(words);
  const flags = measures ? ` --cov --cov-report=xml:${reportFolder}/coverage.xml` : "";
  const command = intoReports(`${prefix}pytest --junitxml=${reportFolder}/junit.xml${flags}`);
  const hook: Hook = { name: "test", command, because: "pytest is among the packages" };
  const junit: Report = {
    kind: "tests",
    suite: "unit",
    path: `${reportFolder}/junit.xml`,
    because: "pytest writes it",
  };
  const coverage: Report = {
    kind: "coverage",
    suite: null,
    path: `${reportFolder}/coverage.xml`,
    because: "pytest-cov writes it",
  };
  const lack: Lack = {
    what: "no line coverage: pytest-cov is not among the packages",
    todo: "Add pytest-cov, and adopt again.",
  };
  return {
    hooks: [hook],
    reports: measures ? [junit, coverage] : [junit],
    lacks: measures ? [] : [lack],
  };
}

function lintOf(words: string, { prefix }: Installer): Part {
  if (!/\bruff\b/.test(words))
    return lacking("no report of a linter: Ruff is not among the packages", "Add ruff, and adopt again.");
  const path = `${reportFolder}/ruff.sarif`;
  const command = intoReports(`${prefix}ruff check --output-format sarif --output-file ${path} .`);
  return {
    hooks: [{ name: "lint", command, because: "Ruff is among the packages" }],
    reports: [{ kind: "lint", suite: null, path, because: "Ruff writes it" }],
    lacks: [],
  };
}

function lacking(what: string, todo: string): Part {
  return { hooks: [], reports: [], lacks: [{ what, todo }] };
}
