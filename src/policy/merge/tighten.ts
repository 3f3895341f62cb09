import type { Parameter } from "../check.ts";
import type { Rule } from "./rules.ts";
import { compareStrictness, stricterOf } from "./strictness.ts";

/** Lays one rule over another so that nothing gets looser: of each bound the stricter one holds. */
export function tightenRule(parameter: Parameter, base: Rule, overlay: Rule): Rule {
  const value = stricterOf(parameter, base.value, overlay.value);
  const locked = base.locked || overlay.locked;
  const strictest =
    base.strictest !== null && compareStrictness(parameter, value, base.strictest) > 0
      ? null
      : base.strictest;
  return {
    value,
    loosest: locked ? value : stricterOf(parameter, base.loosest, overlay.loosest),
    strictest: locked ? value : strictest,
    oneOf:
      base.oneOf === null
        ? null
        : base.oneOf.filter((word) => compareStrictness(parameter, word, overlay.loosest) >= 0),
    locked,
    origin: value === base.value && locked === base.locked ? base.origin : overlay.origin,
  };
}
