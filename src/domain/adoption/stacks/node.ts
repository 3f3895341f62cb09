import type { RepositorySnapshot } from "../snapshot.ts";
import type { Hook, Lack, Toolchain } from "../tools.ts";
import { lintRun } from "./node-lint.ts";
import { type NodeProject, nodeProject, runScript } from "./node-project.ts";
import { type NodeSuite, type SuiteRun, suiteRun } from "./node-tests.ts";

const unitScripts = ["test:unit", "test"];
const integrationScripts = ["test:integration", "integration-test", "test:e2e", "integration"];
const buildScripts = ["build", "typecheck", "compile"];

/** JavaScript and TypeScript: what `package.json` says; null where there is none. */
export function nodeToolchain(snapshot: RepositorySnapshot): Toolchain | null {
  const project = nodeProject(snapshot);
  if (project === null) return null;
  if ("todo" in project) return { name: "Node", hooks: [], reports: [], lacks: [project] };
  const suites = suitesOf(project).map((suite) => suiteRun(project, suite));
  const lint = lintRun(project);
  return {
    name: `Node (${project.manager.name})`,
    hooks: [
      ...setupOf(project),
      ...buildOf(project),
      ...testOf(suites),
      ...(lint.hook === null ? [] : [lint.hook]),
    ],
    reports: [...suites.flatMap(({ reports }) => reports), ...lint.reports],
    lacks: [
      ...lockLack(project),
      ...(suites.length === 0 ? [noTests] : []),
      ...suites.flatMap(({ lacks }) => lacks),
      ...lint.lacks,
    ],
  };
}

const noTests: Lack = {
  what: 'no tests: package.json has no script "test"',
  todo: 'Add tests (Node brings a runner: "node --test") and the script "test", and adopt again.',
};

/** A suite of its own for integration tests; what npm puts into a new manifest tests nothing. */
function suitesOf({ scripts }: NodeProject): NodeSuite[] {
  const has = (name: string): boolean => {
    const text = scripts.get(name);
    return text !== undefined && !text.includes("no test specified");
  };
  const unit = unitScripts.find(has);
  const integration = integrationScripts.find(has);
  return [
    ...(unit === undefined ? [] : [{ suite: "unit", script: unit } as const]),
    ...(integration === undefined ? [] : [{ suite: "integration", script: integration } as const]),
  ];
}

function setupOf({ manager }: NodeProject): Hook[] {
  if (manager.install === null) return [{ name: "setup", command: "npm install", because: "package.json" }];
  return [
    { name: "setup", command: manager.install, because: `${manager.lockfile} locks what is installed` },
  ];
}

function lockLack({ manager, packages }: NodeProject): Lack[] {
  if (manager.lockfile !== null || packages.size === 0) return [];
  return [
    {
      what: "no lockfile: each run may install something else, and build.pinned-inputs refuses that",
      todo: 'Commit package-lock.json (npm install writes it); the setup command then becomes "npm ci".',
    },
  ];
}

function buildOf(project: NodeProject): Hook[] {
  const script = buildScripts.find((name) => project.scripts.has(name));
  if (script === undefined) return [];
  return [{ name: "build", command: runScript(project, script), because: `the script "${script}"` }];
}

/** All suites run, whichever of them fail: the reports say what failed. */
function testOf(suites: readonly SuiteRun[]): Hook[] {
  if (suites.length === 0) return [];
  const [first] = suites;
  if (suites.length === 1 && first !== undefined)
    return [{ name: "test", command: first.command, because: first.because }];
  const commands = suites.map(({ command }) => `(${command}) || status=1`);
  const command = `status=0; ${commands.join("; ")}; exit $status`;
  return [{ name: "test", command, because: suites.map(({ because }) => because).join("; ") }];
}
