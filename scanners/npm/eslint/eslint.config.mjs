// The SAST scan of JavaScript and TypeScript. It is the only configuration that counts: the product's own, its plugins and
// its comments are not read.
import parser from "@typescript-eslint/parser";
import security from "eslint-plugin-security";

/** Fires on each index into an array or record, and each path that is not a literal: what is left is worth a look. */
const noisy = new Set([
  "security/detect-object-injection",
  "security/detect-non-literal-fs-filename",
  "security/detect-non-literal-require",
]);
const rules = Object.keys(security.configs.recommended.rules).map((rule) => [
  rule,
  noisy.has(rule) ? "off" : "error",
]);

export default [
  // What is committed there is the product's source like any other.
  { ignores: ["!**/node_modules/"] },
  {
    // Node runs a file of any other ending as JavaScript too.
    files: ["**/*.{js,cjs,mjs,jsx,ts,cts,mts,tsx,es6,JS,CJS,MJS,JSX,TS,CTS,MTS,TSX}"],
    languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: true } } },
    linterOptions: { reportUnusedDisableDirectives: "off" },
    plugins: { security },
    rules: {
      ...Object.fromEntries(rules),
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-script-url": "error",
    },
  },
];
