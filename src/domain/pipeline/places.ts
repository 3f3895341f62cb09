/** Configuration of a product, in its own repository. */
export const productConfigPath = ".github/assaygate.yml";

/** Workflow of an instance that rulesets require, in whatever product it runs. */
export const requiredWorkflow = ".github/workflows/pull-request.yml";

/** Workflow of a product that calls the instance's, where no ruleset requires that. */
export const callerPath = ".github/workflows/assaygate.yml";
