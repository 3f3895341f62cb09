export const id = 3444;
export const ids = [3444];
export const modules = {

/***/ 64613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ answersPath),
/* harmony export */   T: () => (/* binding */ readPlatformAnswers)
/* harmony export */ });
/* harmony import */ var _domain_document_size_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92019);
/* harmony import */ var _domain_probe_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47170);
/* harmony import */ var _policy_document_written_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85533);



/** Where an instance keeps what its probe found out. */
const answersPath = "policy/platform-answers.json";
/** The answers of this workspace, else those beside the program; nobody asked: none. @throws {UserError} invalid-config */
function readPlatformAnswers(places) {
    const files = places.find((each) => each.exists(answersPath));
    if (files === undefined)
        return _domain_probe_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .noAnswers */ .VC;
    const source = { path: answersPath, text: files.readText(answersPath, _domain_document_size_js__WEBPACK_IMPORTED_MODULE_2__/* .mostDocumentBytes */ .A) };
    return (0,_policy_document_written_js__WEBPACK_IMPORTED_MODULE_1__/* .readWritten */ .I)(_domain_probe_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformAnswers */ .jr, source, {
        code: "invalid-config",
        what: "answers of the probe",
        hint: "Write it with `assaygate probe read`.",
    });
}


/***/ }),

/***/ 3444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   probe: () => (/* binding */ probe)
/* harmony export */ });
/* harmony import */ var _domain_document_size_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92019);
/* harmony import */ var _domain_probe_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47170);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _policy_document_written_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85533);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(97406);
/* harmony import */ var _report_probe_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53426);
/* harmony import */ var _github_question_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84948);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99048);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84761);
/* harmony import */ var _platform_answers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64613);










const usage = _usage_js__WEBPACK_IMPORTED_MODULE_6__.usages.probe;
const source = "workflows/probe.yml";
/** Prints the workflow that asks the platform, reads what it found out, or shows what is known: 0 unless it fails. */
async function probe(words, ports) {
    const options = (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .parseOptions */ .A)(words, {
        usage,
        valued: { run: "once", "token-env": "once" },
        flags: ["print"],
    });
    const [verb, ...rest] = options.positionals;
    if (options.has("print") && verb === undefined) {
        ports.print(ports.home.readText(source, _domain_document_size_js__WEBPACK_IMPORTED_MODULE_8__/* .mostDocumentBytes */ .A));
        return 0;
    }
    if (verb === "show" && rest.length === 0)
        return show(ports);
    if (verb === "read")
        return read({ repository: (0,_github_question_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryNamed */ .Sz)(rest, usage), run: runNamed(options.value("run")) }, (0,_github_question_js__WEBPACK_IMPORTED_MODULE_4__/* .tokenVariables */ .fK)(options.value("token-env")), ports);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("usage", "expected --print, read or show.", { hint: `Usage: ${usage}` });
}
function show({ files, home, clock, print }) {
    print((0,_report_probe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .renderAnswers */ .s)((0,_platform_answers_js__WEBPACK_IMPORTED_MODULE_7__/* .readPlatformAnswers */ .T)([files, home]), clock.now()));
    return 0;
}
function runNamed(value) {
    if (value !== undefined && /^[1-9]\d{0,14}$/.test(value))
        return Number(value);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("usage", `option "--run": expected the number of a run, got ${JSON.stringify(value ?? "")}.`, {
        hint: "It stands in the address of the run: …/actions/runs/123.",
    });
}
async function read({ repository, run }, variables, ports) {
    const reader = await ports.probes(variables);
    if (reader === null)
        throw (0,_github_question_js__WEBPACK_IMPORTED_MODULE_4__/* .tokenMissing */ .O3)(variables, "repository");
    const text = await reader.read(repository, run);
    if (text.state === "unknown")
        throw (0,_github_question_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)("repository", repository, text);
    const found = (0,_policy_document_written_js__WEBPACK_IMPORTED_MODULE_2__/* .readWritten */ .I)(_domain_probe_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .ProbeRun */ .SD, { path: "answers.json", text: text.value }, {
        code: "invalid-input",
        what: "answers of the probe",
        hint: "Run the workflow that `assaygate probe --print` of this version prints.",
    });
    if (found.repository.toLowerCase() !== repository.toLowerCase() || found.run !== String(run))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("invalid-input", `expected answers of run ${run} in ${repository}, found those of run ${found.run} in ${found.repository}.`);
    const answers = (0,_domain_probe_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .addAnswers */ .z_)((0,_platform_answers_js__WEBPACK_IMPORTED_MODULE_7__/* .readPlatformAnswers */ .T)([ports.files]), found);
    ports.files.write(_platform_answers_js__WEBPACK_IMPORTED_MODULE_7__/* .answersPath */ .R, (0,_report_json_js__WEBPACK_IMPORTED_MODULE_9__/* .renderJson */ .h)(answers));
    const asked = found.answers.filter(({ state }) => state === "answered").length;
    ports.runner.log(`wrote ${_platform_answers_js__WEBPACK_IMPORTED_MODULE_7__/* .answersPath */ .R}: ${asked} answers of run ${run}`);
    for (const job of found.failed)
        ports.runner.log(`the job ${JSON.stringify(job)} of the probe did not succeed`);
    ports.print((0,_report_probe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .renderAnswers */ .s)(answers, ports.clock.now()));
    return 0;
}


/***/ }),

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

/***/ 47170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SD: () => (/* binding */ ProbeRun),
/* harmony export */   VC: () => (/* binding */ noAnswers),
/* harmony export */   jr: () => (/* binding */ PlatformAnswers),
/* harmony export */   z_: () => (/* binding */ addAnswers)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _questions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19388);


const longest = 400;
const Words = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(longest);
const Id = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .refine((id) => _questions_js__WEBPACK_IMPORTED_MODULE_0__/* .questionIds */ .d.includes(id), { error: "expected a question that is known" });
const Repository = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[\w.-]{1,100}\/[\w.-]{1,100}$/);
const Time = zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$();
const Found = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    question: Id,
    state: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["answered", "not-asked", "failed"]),
    value: Words,
    detail: Words,
});
/** What a run of the probe leaves behind: the words of a scratch repository, so each is bounded and nothing more. */
const ProbeRun = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("assaygate/probe-answers/v1"),
    repository: Repository,
    run: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^\d{1,20}$/),
    event: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(100),
    askedAt: Time,
    answers: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Found).max(100),
    /** Jobs that did not succeed. */
    failed: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(100)).max(20),
});
const Answer = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    state: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["answered", "failed"]),
    value: Words,
    detail: Words,
    askedAt: Time,
    /** Scratch repository and run, or who found it out by hand. */
    source: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(300),
});
/** `policy/platform-answers.json`: the newest answer to each question. */
const PlatformAnswers = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("assaygate/platform-answers/v1"),
    answers: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(Id, Answer),
});
const noAnswers = { schema: "assaygate/platform-answers/v1", answers: {} };
/** Adds what a run found out: newer answers take the place of older ones, silence and failure never do. */
function addAnswers(before, run) {
    const source = `${run.repository}, run ${run.run} (${run.event})`;
    const answers = new Map(Object.entries(before.answers));
    for (const { question, state, value, detail } of run.answers) {
        const known = answers.get(question);
        const isOlder = known !== undefined && known.askedAt > run.askedAt;
        const isWorse = state === "failed" && known?.state === "answered";
        if (state === "not-asked" || isOlder || isWorse)
            continue;
        answers.set(question, { state, value, detail, askedAt: run.askedAt, source });
    }
    const sorted = [...answers].sort(([one], [other]) => (one < other ? -1 : 1));
    return { ...before, answers: Object.fromEntries(sorted) };
}


/***/ }),

/***/ 19388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ questions),
/* harmony export */   d: () => (/* binding */ questionIds)
/* harmony export */ });
/** Every open question by its name in answers. */
const questions = {
    "ruleset-source": {
        number: 1,
        asks: "Which repository does a workflow that a ruleset requires say it comes from?",
        how: "run",
        bearing: "$/ in required workflows leads to the instance, not to the product",
    },
    "self-repository-pinned": {
        number: 1,
        asks: "Does $/ work where Actions must be pinned to a full commit?",
        how: "person",
        bearing: "whether an instance renders its workflows pinned",
    },
    "job-workflow-ref": {
        number: 2,
        asks: "Which file does the identity of a required workflow's run name?",
        how: "run",
        bearing: "the signer list, and conditions of clouds",
    },
    "subject-form": {
        number: 2,
        asks: "Is the subject of an identity written with names or with ids?",
        how: "run",
        bearing: "conditions of clouds",
    },
    "waiting-status": {
        number: 3,
        asks: "Which statuses does a deployment have while its job waits for a reviewer?",
        how: "run",
        bearing: "the time at which an approval was asked for",
    },
    "admins-bypass-visible": {
        number: 4,
        asks: "Does a job's token see whether administrators may pass an environment's rules?",
        how: "run",
        bearing: "whether the gate or only the audit can judge environments",
    },
    "on-behalf-of-visible": {
        number: 5,
        asks: "Does a job's token see for which team a review counts?",
        how: "run",
        bearing: "approval by code owners who are teams",
    },
    "ref-update-rule-visible": {
        number: 5,
        asks: "Does a job's token see the rules of a branch through GraphQL?",
        how: "run",
        bearing: "classic protection on plans without rulesets",
    },
    "survives-retention": {
        number: 6,
        asks: "Do deployments and attestations outlive the run that made them?",
        how: "person",
        bearing: "where evidence is kept",
    },
    "deployment-payload-size": {
        number: 7,
        asks: "How large may the payload of a deployment be?",
        how: "run",
        bearing: "what a promotion writes into a deployment",
    },
    "called-environment-secrets": {
        number: 8,
        asks: "Does a called workflow get the secrets of its environment without `secrets: inherit`?",
        how: "person",
        bearing: "callers of deployments",
    },
    "waiting-holds-concurrency": {
        number: 9,
        asks: "Does a job that waits for a reviewer hold its concurrency group already?",
        how: "run",
        bearing: "whether approval and deployment must be jobs of their own",
    },
    "actions-as-bypass-actor": {
        number: 10,
        asks: "Is GitHub Actions refused as somebody who may pass a ruleset?",
        how: "person",
        bearing: "rules of the ledger's branch",
    },
    "newest-attempt-counts": {
        number: 11,
        asks: "Does a required workflow's rule follow the newest attempt of a run?",
        how: "person",
        bearing: "the follow-up of own CI",
    },
    "required-reviewers-plan": {
        number: 12,
        asks: "On which plans are `required_reviewers` and required workflows to be had, and in which dialect of patterns?",
        how: "person",
        bearing: "rulesets that init writes",
    },
    "self-review-by-bot": {
        number: 13,
        asks: "Does `prevent_self_review` hold where the actor is an app?",
        how: "person",
        bearing: "approvals by environment",
    },
};
const questionIds = Object.keys(questions);


/***/ }),

/***/ 85533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readWritten)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83493);


/** Reads a file that a command of ours wrote, as YAML or JSON: nobody has to be taught its keys. @throws {UserError} */
function readWritten(schema, source, { code, what, hint }) {
    const document = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .readDocument */ .u)(source, code);
    const [problem] = document.problems;
    if (problem !== undefined)
        throw problem;
    const parsed = schema.safeParse(document.data);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const path = issue?.path.map(String) ?? [];
    const place = path.length === 0 ? "" : ` at "${path.join(".")}"`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(code, `expected ${what}, found a fault${place}: ${issue?.message}.`, {
        at: document.locate(path),
        hint,
    });
}


/***/ }),

/***/ 53426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ renderAnswersBriefly),
/* harmony export */   s: () => (/* binding */ renderAnswers)
/* harmony export */ });
/* harmony import */ var _domain_probe_questions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19388);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36906);


const longAgoDays = 180;
const dayMs = 86_400_000;
/** What is known of the platform, and what is still open, for a terminal. */
function renderAnswers({ answers }, now) {
    const known = new Map(Object.entries(answers));
    const entries = Object.entries(_domain_probe_questions_js__WEBPACK_IMPORTED_MODULE_0__/* .questions */ .a);
    const lines = entries.flatMap(([id, question]) => {
        const answer = known.get(id);
        if (answer === undefined)
            return [`? ${id}: ${question.asks} (${openWords(question)})`];
        return [
            `${answer.state === "answered" ? "✓" : "✗"} ${id}: ${answerWords(answer, now)}`,
            `    decides: ${question.bearing}`,
        ];
    });
    const count = entries.filter(([id]) => known.get(id)?.state === "answered").length;
    return `${[`platform answers: ${count} of ${entries.length} questions`, ...lines].join("\n")}\n`;
}
function openWords({ how, number }) {
    return how === "run"
        ? "the probe asks it"
        : `only a person can find it out: docs/how-to/ask-the-platform.md, question ${number}`;
}
/** One answer with its age: GitHub changes, and what is old may hold no more. */
function answerWords({ state, value, detail, askedAt, source }, now) {
    const days = Math.floor((Date.parse(now) - Date.parse(askedAt)) / dayMs);
    const age = days > longAgoDays ? `; ${days} days ago, ask again` : "";
    const what = state === "answered" ? (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .p)(value, 200) : "asked in vain";
    const more = detail === "" ? "" : ` (${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .p)(detail, 200)})`;
    return `${what}${more}, ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .p)(askedAt.slice(0, 10), 10)} in ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .p)(source, 200)}${age}`;
}
/** The answers that are there, for the end of a diagnosis; nothing where nobody has asked. */
function renderAnswersBriefly({ answers }, now) {
    const lines = Object.entries(answers).map(([id, answer]) => `  ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .p)(id, 60)}: ${answerWords(answer, now)}`);
    if (lines.length === 0)
        return "";
    return `${["What the probe found out about this platform (policy/platform-answers.json):", ...lines].join("\n")}\n`;
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


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
