import js from "@eslint/js";

export default [
  { ignores: ["node_modules/", "reports/"] },
  js.configs.recommended,
  { languageOptions: { globals: { URL: "readonly" } } },
  { rules: { eqeqeq: "error", "no-var": "error", "prefer-const": "error" } },
];
