export const id = 1932;
export const ids = [1932];
export const modules = {

/***/ 31932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Inputs: () => (/* binding */ Inputs),
/* harmony export */   outputs: () => (/* binding */ outputs)
/* harmony export */ });
/* harmony import */ var _domain_pipeline_places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25983);

const longestPath = 500;
const workspacePath = {
    expected: `a path of at most ${longestPath} characters`,
    read: (text) => (text.length <= longestPath ? text : undefined),
};
const token = {
    expected: "a token without blanks",
    read: (text) => (/^\S{1,10000}$/.test(text) ? text : undefined),
};
/** The only list of inputs: `action.yml`, the README tables and the stub in `dist/` follow it. */
const Inputs = {
    sbom: {
        ...workspacePath,
        default: "reports/{bom,sbom}*.json",
        description: "Bills of materials in the workspace, as a path or a glob: CycloneDX or SPDX 2.3, as JSON.",
    },
    config: {
        ...workspacePath,
        default: _domain_pipeline_places_js__WEBPACK_IMPORTED_MODULE_0__/* .productConfigPath */ .de,
        description: "Product configuration, in the workspace; its `artefact` says what the bills must be about.",
        isRequiredFile: true,
    },
    previous: {
        ...workspacePath,
        description: "Bill of materials of the release before, with which this one is compared.",
    },
    scan: {
        ...workspacePath,
        description: "Report of a dependency scan of this release, as any tool writes it.",
    },
    previousScan: {
        ...workspacePath,
        description: "The same of the release before: what only `scan` lists, in packages that did not change, is newly known.",
    },
    reportDirectory: {
        ...workspacePath,
        default: "assaygate-report",
        description: "Folder in the workspace for `sbom.json`, which names each bill, its digest and what it is about.",
    },
    githubToken: {
        ...token,
        runnerDefault: "github.token",
        description: "Token of the job; in an instance it reads what kind of product this is.",
    },
};
/** What the action says to the steps after it. */
const outputs = {
    decision: "`pass`, `fail`, `pending` or `undecided`; start what follows on `pass` only.",
    "reason-code": "Why, as one word for machines.",
    result: "What was found in short, as JSON with `schemaVersion`: score, bills and what each is about.",
    evidence: "Paths of the files that were written, as a JSON list.",
};


/***/ })

};
