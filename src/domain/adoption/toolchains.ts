import { hostedHooks } from "../pipeline/hosted-hooks.ts";
import type { RepositorySnapshot } from "./snapshot.ts";
import { goToolchain } from "./stacks/go.ts";
import { jvmToolchain } from "./stacks/jvm.ts";
import { nodeToolchain } from "./stacks/node.ts";
import { pythonToolchain } from "./stacks/python.ts";
import { terraformToolchain } from "./stacks/terraform.ts";
import type { Hook, Lack, Toolchain } from "./tools.ts";

const stacks = [nodeToolchain, pythonToolchain, goToolchain, jvmToolchain, terraformToolchain];

/** All stacks that a repository has at its root. */
export function toolchainsOf(snapshot: RepositorySnapshot): readonly Toolchain[] {
  return stacks.flatMap((stack) => stack(snapshot) ?? []);
}

/** Several stacks as one: each hook once, the commands of the stacks one after the other. */
export function together(toolchains: readonly Toolchain[]): Toolchain {
  const reports = toolchains.flatMap((each) => each.reports);
  const lacks = toolchains.flatMap((each) => each.lacks);
  return {
    name: toolchains.map(({ name }) => name).join(", ") || "no stack that is known",
    hooks: hostedHooks.flatMap((name) => hookOf(name, toolchains)),
    reports,
    lacks: [
      ...(toolchains.length === 0 ? [unknownStack] : []),
      // The tests of an infrastructure module may well be Node's.
      ...lacks.filter(({ metBy }) => !reports.some(({ kind }) => kind === metBy)),
    ],
  };
}

function hookOf(name: Hook["name"], toolchains: readonly Toolchain[]): Hook[] {
  const hooks = toolchains.flatMap((each) => each.hooks.filter((hook) => hook.name === name));
  const [first] = hooks;
  if (first === undefined || hooks.length === 1) return hooks;
  return [
    {
      name,
      command: hooks.map(({ command }) => `(${command})`).join(" && "),
      because: hooks.map(({ because }) => because).join("; "),
    },
  ];
}

const unknownStack: Lack = {
  what: "no stack that is known: no package.json, pyproject.toml, go.mod, pom.xml, build.gradle or *.tf at the root",
  todo: "Write commands and evidence by hand (docs/reference/policy.md), or let your own CI bring the reports (ci:).",
};
