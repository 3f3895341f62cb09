import type { PlatformChoice } from "../../actions/gate-check/load-policy.ts";
import type { AdoptionPlan } from "../../domain/adoption/plan.ts";
import { mostDocumentBytes } from "../../domain/document/size.ts";
import { productConfigPath } from "../../domain/pipeline/places.ts";
import { describeError, InternalError } from "../../errors.ts";
import type { ProductConfigFile } from "../../policy/document/policy-file.ts";
import { checkProductConfig } from "../../policy/product/product-file.ts";
import { lintPolicy } from "../../policy/review/lint.ts";
import type { Files } from "../../ports/files.ts";

/**
 * The configuration that will count: the repository's own where there is one, else the one that is proposed, which must
 * hold to schema and policy before anybody sees it.
 * @throws {InternalError} bug
 */
export function readyConfig(
  plan: AdoptionPlan,
  { file }: PlatformChoice,
  home: Files,
): ProductConfigFile | null {
  const proposed = plan.files.find(({ path }) => path === productConfigPath);
  if (proposed === undefined) return null;
  const kept = proposed.state.kind === "kept" ? proposed.state.text : null;
  if (kept !== null) {
    const own = checkProductConfig({ path: productConfigPath, text: kept });
    return own.ok ? own.value : null;
  }
  const product = { path: productConfigPath, text: proposed.content };
  const platform = { path: file.path, text: home.readText(file.path, mostDocumentBytes) };
  const profile = Object.hasOwn(file.content.profiles, plan.workload.type) ? plan.workload.type : null;
  const problems = lintPolicy({ platform, product, profile }).filter(
    ({ level, at }) => level === "error" && at.startsWith(productConfigPath),
  );
  const checked = checkProductConfig(product);
  if (checked.ok && problems.length === 0) return checked.value;
  const [first] = checked.ok ? problems.map(({ message }) => message) : checked.problems.map(describeError);
  throw new InternalError(
    "bug",
    `expected a configuration that holds to its schema, made one that does not: ${first}`,
  );
}
