export const id = 786;
export const ids = [786];
export const modules = {

/***/ 84948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   O3: () => (/* binding */ tokenMissing),
/* harmony export */   Sz: () => (/* binding */ repositoryNamed),
/* harmony export */   fK: () => (/* binding */ tokenVariables)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _report_unknown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15356);


const repositoryName = /^[A-Za-z0-9][\w.-]{0,99}\/[\w.-]{1,100}$/;
/** The one repository that a command is asked about. @throws {UserError} usage */
function repositoryNamed(positionals, usage) {
    const [name = "", ...others] = positionals;
    if (others.length === 0 && repositoryName.test(name))
        return name;
    const got = positionals.length === 0 ? "none" : JSON.stringify(positionals.join(" "));
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("usage", `expected one repository as OWNER/REPO, got ${got}.`, {
        hint: `Usage: ${usage}`,
    });
}
/** Variables that may hold the token: the one that `--token-env` names, or those that GitHub's own tools read. */
function tokenVariables(named) {
    return named === undefined ? ["GITHUB_TOKEN", "GH_TOKEN"] : [named];
}
/** No variable holds a token. */
function tokenMissing(variables, what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("invalid-input", `expected a token in ${variables.join(" or ")}, found none.`, {
        hint: `Nothing can be said about ${what === "repository" ? "a repository" : "an organisation"} that cannot be read.`,
    });
}
/** What the command was asked about could not be read at all. */
function unreadable(what, name, unknown) {
    const why = (0,_report_unknown_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownWords */ .k)(unknown).replace(/\.$/, "");
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("invalid-input", `the ${what} could not be read: ${why}.`, {
        at: name,
        hint: hintFor(unknown),
    });
}
function hintFor({ cause }) {
    switch (cause) {
        case "outage":
            return "Check that GITHUB_API_URL and the network lead to GitHub, or ask again later.";
        case "rate-limit":
        case "budget":
            return "Ask again later, or with another token.";
        case "permission":
            return "Give a token that is valid and may read it.";
        default:
            return "Check its name, and what the token may see.";
    }
}


/***/ }),

/***/ 60786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plan: () => (/* binding */ plan)
/* harmony export */ });
/* harmony import */ var _actions_gate_check_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97260);
/* harmony import */ var _actions_gate_check_load_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7781);
/* harmony import */ var _actions_gate_check_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2336);
/* harmony import */ var _domain_pipeline_places_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(25983);
/* harmony import */ var _policy_merge_merge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38071);
/* harmony import */ var _policy_pipeline_asked_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42697);
/* harmony import */ var _github_question_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84948);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99048);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84761);









/** Says what a pipeline has to run, as the gate will judge it: outputs `mode`, `scans` and `rebuild`. @throws {UserError} */
async function plan(words, ports) {
    const options = (0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .parseOptions */ .A)(words, {
        usage: _usage_js__WEBPACK_IMPORTED_MODULE_7__.usages.plan,
        valued: { config: "once", "token-env": "once" },
    });
    const { context } = ports.runner;
    const platform = await (0,_actions_gate_check_load_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .loadPlatformPolicy */ .oZ)(ports.home);
    const connection = await ports.step.connect((0,_github_question_js__WEBPACK_IMPORTED_MODULE_5__/* .tokenVariables */ .fK)(options.value("token-env")));
    const repository = new _actions_gate_check_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .Repository */ .L(ports.process, context);
    const path = options.value("config") ?? _domain_pipeline_places_js__WEBPACK_IMPORTED_MODULE_8__/* .productConfigPath */ .de;
    const policy = (0,_policy_merge_merge_js__WEBPACK_IMPORTED_MODULE_3__/* .mergePolicies */ .$)({
        platform: platform.file,
        source: platform.source,
        ...(await (0,_actions_gate_check_load_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .loadProductConfigs */ .PE)(path, ports, repository)),
        ...(await (0,_actions_gate_check_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .propertiesFor */ .x)({ platform, connection })),
        baseline: null,
    });
    const { mode } = policy.productEvidence;
    const scans = (0,_policy_pipeline_asked_js__WEBPACK_IMPORTED_MODULE_4__/* .scansFor */ .oL)(policy, context.event);
    ports.step.setOutput("mode", mode);
    ports.step.setOutput("scans", JSON.stringify(scans));
    const rebuild = (0,_policy_pipeline_asked_js__WEBPACK_IMPORTED_MODULE_4__/* .wantsRebuild */ .H0)(policy);
    ports.step.setOutput("rebuild", String(rebuild));
    ports.print(`${JSON.stringify({ schemaVersion: 1, profile: policy.profile, mode, scans, rebuild })}\n`);
    return 0;
}


/***/ }),

/***/ 15356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ unknownWords)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36906);

/** Why something is not known, and what would make it so. */
function unknownWords({ why, needs, resetAt }) {
    const permission = needs === undefined ? "" : `; the token needs ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(needs, 80)}`;
    const time = resetAt === undefined ? "" : `; ask again after ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(resetAt, 40)}`;
    return `${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(why)}${permission}${time}`;
}


/***/ })

};
