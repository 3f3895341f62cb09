import { readManifest } from "../build-input/package-json.ts";
import type { RepositorySnapshot } from "./snapshot.ts";

/** What ships: the profiles of the platform policy (requirement 3.S4). */
export const workloadTypes = ["mobile", "serverless", "data-pipeline", "container", "infra-module"] as const;
export type WorkloadType = (typeof workloadTypes)[number];

/** A sign of a type of workload. */
export interface Sign {
  readonly type: WorkloadType;
  readonly because: string;
}

/** Every sign that was found; the first one decides, because a mobile app may well hold a Dockerfile too. */
export function signsOf({ paths, texts }: RepositorySnapshot): readonly Sign[] {
  const packages = packagesOf(texts);
  const found = rules.flatMap((rule): Sign[] => {
    const because = rule.sign({ paths, texts, packages });
    return because === null ? [] : [{ type: rule.type, because }];
  });
  const order = (type: WorkloadType): number => workloadTypes.indexOf(type);
  return found.sort((one, other) => order(one.type) - order(other.type));
}

interface Seen extends Pick<RepositorySnapshot, "paths" | "texts"> {
  readonly packages: ReadonlySet<string>;
}

interface Rule {
  readonly type: WorkloadType;
  /** Words for what was found; null: nothing. */
  readonly sign: (seen: Seen) => string | null;
}

function packagesOf(texts: RepositorySnapshot["texts"]): ReadonlySet<string> {
  const manifest = readManifest(texts.get("package.json") ?? "{}");
  if (manifest.state === "unreadable") return new Set();
  const sections = ["dependencies", "devDependencies"];
  return new Set(sections.flatMap((section) => [...(manifest.sections.get(section)?.keys() ?? [])]));
}

function file(type: WorkloadType, pattern: RegExp): Rule {
  return {
    type,
    sign: ({ paths }) => {
      const path = paths.find((each) => pattern.test(each));
      return path === undefined ? null : `there is ${path}`;
    },
  };
}

function dependency(type: WorkloadType, names: readonly string[]): Rule {
  return {
    type,
    sign: ({ packages }) => {
      const name = names.find((each) => packages.has(each));
      return name === undefined ? null : `package.json asks for ${name}`;
    },
  };
}

function text(type: WorkloadType, path: RegExp, mark: string): Rule {
  return {
    type,
    sign: ({ texts }) => {
      const found = [...texts].find(([name, content]) => path.test(name) && content.includes(mark));
      return found === undefined ? null : `${found[0]} says ${mark}`;
    },
  };
}

const rules: readonly Rule[] = [
  file("mobile", /(^|\/)AndroidManifest\.xml$/),
  file("mobile", /(^|\/)[^/]+\.xcodeproj\//),
  file("mobile", /^(ios\/)?Podfile$/),
  text("mobile", /^pubspec\.yaml$/, "flutter:"),
  dependency("mobile", ["react-native", "expo"]),
  file("serverless", /^serverless\.ya?ml$/),
  text("serverless", /^template\.ya?ml$/, "AWS::Serverless"),
  file("serverless", /^(host\.json|wrangler\.toml|wrangler\.jsonc?|samconfig\.toml)$/),
  dependency("serverless", [
    "@google-cloud/functions-framework",
    "@azure/functions",
    "@types/aws-lambda",
    "aws-lambda",
  ]),
  file("data-pipeline", /^(dbt_project\.yml|dvc\.yaml|datapackage\.json|meltano\.yml)$/),
  file("data-pipeline", /^dags\/.+\.py$/),
  text("data-pipeline", /^(pyproject\.toml|requirements[\w-]*\.txt)$/, "apache-airflow"),
  text("data-pipeline", /^(pyproject\.toml|requirements[\w-]*\.txt)$/, "pyspark"),
  text("data-pipeline", /^(pyproject\.toml|requirements[\w-]*\.txt)$/, "dagster"),
  file("container", /^(docker\/)?(Dockerfile|Containerfile)$/),
  file("infra-module", /^[^/]+\.tf$/),
  file("infra-module", /^modules\/.+\.tf$/),
  text(
    "infra-module",
    /^(template|(templates|cloudformation)\/[^/]+)\.(ya?ml|json)$/,
    "AWSTemplateFormatVersion",
  ),
  file("infra-module", /^(Pulumi\.yaml|cdk\.json)$/),
];
