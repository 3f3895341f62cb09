import type { RepositorySnapshot } from "../snapshot.ts";
import { type Hook, intoReports, type Lack, type Report, reportFolder, type Toolchain } from "../tools.ts";

/** Terraform's own tests; null where no file of it lies at the root or in a folder of modules. */
export function terraformToolchain({ paths }: RepositorySnapshot): Toolchain | null {
  const sources = paths.filter((path) => /^(?:[^/]+|modules\/.+)\.tf$/.test(path));
  if (sources.length === 0) return null;
  const hasTests = paths.some((path) => path.endsWith(".tftest.hcl"));
  const hasLint = paths.includes(".tflint.hcl");
  return {
    name: "Terraform",
    hooks: hasTests ? testHooks : [],
    reports: hasTests ? [junit] : [],
    lacks: [...(hasTests ? [] : [testLack]), ...(hasLint ? [lintLack] : [])],
  };
}

const junit: Report = {
  kind: "tests",
  suite: "unit",
  path: `${reportFolder}/terraform-junit.xml`,
  because: "terraform test writes it",
};
const testHooks: readonly Hook[] = [
  { name: "setup", command: "terraform init -backend=false", because: "files of Terraform" },
  {
    name: "test",
    command: intoReports(`terraform test -junit-xml=${junit.path}`),
    because: "files *.tftest.hcl",
  },
];
const testLack: Lack = {
  what: "no tests of Terraform: there is no file *.tftest.hcl",
  todo: "Write some, or test the module with another runner; either report counts as unit tests.",
  metBy: "tests",
};
const lintLack: Lack = {
  what: "TFLint has a configuration here, and hosted runners bring no TFLint",
  todo: 'Install it in commands.setup, and let commands.lint write "--format sarif" to reports/tflint.sarif.',
};
