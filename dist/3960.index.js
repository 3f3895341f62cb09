export const id = 3960;
export const ids = [3960];
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

/***/ 83960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  followUp: () => (/* binding */ followUp)
});

;// CONCATENATED MODULE: ./lib/domain/pipeline/follow-up.js
/** GitHub runs nothing more often (facts 4.18). */
const mostAttempts = 50;
/**
 * Decides whether a gate looks again: it failed, and had begun to look before the run ended that it was waiting for.
 * One that began later has seen it, so that no gate is run again for ever.
 */
function decideFollowUp({ gate, attempt, hasEnded }, ended) {
    if (ended.endedAt === null)
        return { action: "leave", why: "the run that it waits for has not ended" };
    if (gate === null)
        return { action: "leave", why: "its gate has not begun, and will see what there is" };
    if (gate.result === "success")
        return { action: "leave", why: "its gate passed" };
    if (Date.parse(gate.startedAt) > Date.parse(ended.endedAt))
        return { action: "leave", why: "its gate has looked since" };
    if (gate.result === null || !hasEnded)
        return {
            action: "give-up",
            why: "it took longer than a gate may; run its failed jobs again when it has ended",
        };
    return attempt >= mostAttempts
        ? { action: "give-up", why: `it ran ${attempt} times, and GitHub runs nothing more often` }
        : { action: "rerun", why: "its gate failed before the evidence was there" };
}

// EXTERNAL MODULE: ./lib/domain/pipeline/places.js
var places = __webpack_require__(25983);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/report/unknown.js
var unknown = __webpack_require__(15356);
// EXTERNAL MODULE: ./lib/cli/github-question.js
var github_question = __webpack_require__(84948);
// EXTERNAL MODULE: ./lib/cli/options.js
var cli_options = __webpack_require__(99048);
// EXTERNAL MODULE: ./lib/cli/usage.js
var usage = __webpack_require__(84761);
;// CONCATENATED MODULE: ./lib/cli/pipeline/follow-up.js







/** Where gates run: as a workflow that a ruleset requires, or as a product's caller. */
const usualWorkflows = [places/* requiredWorkflow */.pC, places/* callerPath */.Hd];
/**
 * When a product's own workflow has ended, starts the gates again that failed while they waited for it. Exit 0: done, or
 * nothing to do; 2: a gate could not be started again. @throws {UserError}
 */
async function followUp(words, ports) {
    const options = (0,cli_options/* parseOptions */.A)(words, {
        usage: usage.usages["follow-up"],
        valued: { workflow: "often", job: "once", "token-env": "once" },
    });
    const variables = (0,github_question/* tokenVariables */.fK)(options.value("token-env"));
    const { endedRun } = ports.step;
    if (endedRun === null)
        throw wrongEvent(ports.runner.context.event);
    const runs = await ports.step.gateRuns(variables);
    if (runs === null)
        throw (0,github_question/* tokenMissing */.O3)(variables, "repository");
    const ended = orThrow(await runs.ended(endedRun), `run ${endedRun}`);
    const given = options.values("workflow");
    const workflows = given.length > 0 ? given : usualWorkflows;
    const job = options.value("job") ?? "gate";
    const gates = orThrow(await runs.gates({ ended, workflows, job }), `gates for ${ended.headCommit}`);
    if (gates.length === 0)
        ports.runner.log(`no gate ran for ${ended.headCommit} on ${ended.event} in ${workflows.join(" or ")}`);
    const done = [];
    for (const gate of gates)
        done.push(await follow(gate, { ended, runs, ports }));
    return done.every(Boolean) ? 0 : 2;
}
/** False: the gate should be started again, and was not. */
async function follow(gate, { ended, runs, ports }) {
    const { action, why } = decideFollowUp(gate, ended);
    const name = `run ${gate.id} (${gate.path}, attempt ${gate.attempt})`;
    if (action !== "rerun") {
        ports.runner.log(`${name}: left as it is: ${why}`);
        return action === "leave";
    }
    const started = await runs.rerun(gate.id);
    if (started.state === "known")
        ports.runner.log(`${name}: failed jobs started again: ${why}`);
    else
        ports.runner.log(`${name}: could not be started again: ${(0,unknown/* unknownWords */.k)(started)}`);
    return started.state === "known";
}
function orThrow(found, what) {
    if (found.state === "known")
        return found.value;
    throw new errors/* UserError */.yo("invalid-input", `${what} could not be read: ${(0,unknown/* unknownWords */.k)(found)}`);
}
function wrongEvent(event) {
    return new errors/* UserError */.yo("usage", `expected the event workflow_run, got ${event ?? "none"}.`, {
        hint: "Run it in a workflow with on: workflow_run: types: [completed].",
    });
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
