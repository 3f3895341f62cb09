export const id = 2610;
export const ids = [2610];
export const modules = {

/***/ 62610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  why: () => (/* binding */ why)
});

// EXTERNAL MODULE: ./lib/domain/evidence/lineage/exhibits.js
var exhibits = __webpack_require__(61622);
// EXTERNAL MODULE: ./lib/domain/evidence/predicates/approval.js
var approval = __webpack_require__(17408);
// EXTERNAL MODULE: ./lib/domain/evidence/predicates/rollback-verification.js
var rollback_verification = __webpack_require__(6435);
// EXTERNAL MODULE: ./lib/domain/evidence/lineage/inputs.js
var inputs = __webpack_require__(78161);
// EXTERNAL MODULE: ./lib/domain/evidence/lineage/stage-link.js
var stage_link = __webpack_require__(47217);
;// CONCATENATED MODULE: ./lib/domain/evidence/lineage/promotion-needs.js





const promotionVersion = "comes with release 0.3 of Assaygate; until then promote and record it by your own process";
const certificateVersion = "comes with release 0.4 of Assaygate; until then rehearse the way back by your own process";
/** Everything that stands between an artefact and an environment, met or not. */
async function needsFor(question) {
    const { to, before, lineage } = question;
    const needs = lineage.links.map(linkNeed);
    if (before !== null)
        needs.push(await observedNeed(before, question));
    for (const required of to.requires ?? [])
        needs.push(await requiredNeed(required, question));
    for (const { role, n } of to.quorum ?? [])
        needs.push(await approvalNeed(role, n, question));
    return needs;
}
function linkNeed({ title, summary, broken }) {
    const met = { what: title, isMet: true, words: summary, refusals: [], who: "", command: "" };
    if (broken === null)
        return met;
    const { message, refusals, who, command } = broken;
    return { what: title, isMet: false, words: message, refusals, who, command };
}
/** It must have done well where it was before. */
async function observedNeed(before, { lineage, evidence }) {
    const { request, commit } = lineage;
    const stage = {
        id: "observe",
        number: 8,
        title: `observed in ${before.name}`,
        about: "artefact",
        environment: before.name,
    };
    const subject = { sha256: request.artefact };
    const chain = { request, commit: commit ?? "" };
    const find = (0,inputs/* inputsOf */.V)(evidence, chain);
    const link = await (0,stage_link/* stageLink */.J)(stage, subject, evidence, { ...chain, find, before: null });
    const need = linkNeed(link);
    return need.isMet ? need : { ...need, who: "who promotes it", command: promotionVersion };
}
async function requiredNeed(name, question) {
    const what = name.replaceAll("-", " ");
    const missing = { what, isMet: false, refusals: [], who: "who promotes it", command: certificateVersion };
    if (name !== "rollback-certificate")
        return {
            ...missing,
            words: `the policy asks for ${JSON.stringify(name)}, which this version does not know`,
        };
    const { lineage, evidence } = question;
    const { proofs, refusals } = await (0,exhibits/* ask */.kA)({
        kind: rollback_verification.rollbackVerificationKind,
        subject: { sha256: lineage.request.artefact },
        commit: null,
        objection: ({ result }) => (result === "PASSED" ? null : "the way back failed"),
    }, evidence, lineage.request);
    const [proof] = proofs;
    if (proof === undefined)
        return { ...missing, refusals, words: "no rehearsed way back counts" };
    const words = `walked in ${proof.predicate.environment} in ${proof.predicate.durationSeconds} s`;
    return { ...missing, isMet: true, words, refusals: [] };
}
/** Different people, each for this role and this environment. */
async function approvalNeed(role, n, question) {
    const { to, lineage, evidence, holders } = question;
    const { proofs, refusals } = await (0,exhibits/* ask */.kA)({
        kind: approval.approvalKind,
        subject: { sha256: lineage.request.artefact },
        commit: null,
        concerns: (approval) => approval.role.name === role && approval.target.environment === to.name,
        objection: ({ decision, status }) => decision === "approved" && status === "approved" ? null : `it says ${decision}, ${status}`,
    }, evidence, lineage.request);
    const people = new Set(proofs.map(({ predicate }) => predicate.approver.uri));
    const teams = holders(role).join(", ");
    return {
        what: `approval by ${n} ${role}`,
        isMet: people.size >= n,
        words: `${people.size} of ${n} approved`,
        refusals,
        who: teams === "" ? role : `${role} (${teams})`,
        command: promotionVersion,
    };
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/report/plain.js
var plain = __webpack_require__(36906);
// EXTERNAL MODULE: ./lib/report/terminal-lines.js
var terminal_lines = __webpack_require__(42530);
;// CONCATENATED MODULE: ./lib/report/dossier/why-text.js


const refusalsToShow = 5;
/** What is missing, for a terminal: what was found, who can mend it, and how; then what is there. */
function renderWhyText(why) {
    const missing = why.needs.filter(({ isMet }) => !isMet);
    const lines = [
        whyHeadline(why),
        "",
        ...missing.flatMap(needLines),
        ...why.needs
            .filter(({ isMet }) => isMet)
            .map(({ what, words }) => `  ✓ ${(0,plain/* plain */.p)(what, 120)}: ${(0,plain/* plain */.p)(words)}`),
    ];
    return (0,terminal_lines/* terminalLines */.M)(lines);
}
/** One line that says it all. */
function whyHeadline({ artefact, environment, needs }) {
    const missing = needs.filter(({ isMet }) => !isMet).length;
    const name = `sha256:${(0,plain/* plain */.p)(artefact, 64)}`;
    if (missing === 0)
        return `nothing is missing: ${name} may go to ${environment}`;
    return `${name} may not go to ${environment}: ${missing} of ${needs.length} things are missing`;
}
function needLines({ what, words, refusals, who, command }) {
    return [
        `  ✗ ${(0,plain/* plain */.p)(what, 120)}: ${(0,plain/* plain */.p)(words)}`,
        ...refusals
            .slice(0, refusalsToShow)
            .map(({ path, code, message }) => `      - ${(0,plain/* plain */.p)(path, 120)}: ${(0,plain/* plain */.p)(message)} [${code}]`),
        `      who: ${(0,plain/* plain */.p)(who, 200)}`,
        `      do:  ${command}`,
    ];
}
/** The same for machines. */
function whyJson({ artefact, environment, needs }) {
    const missing = needs.filter(({ isMet }) => !isMet);
    return {
        schemaVersion: 1,
        artefact: `sha256:${artefact}`,
        environment,
        allowed: missing.length === 0,
        missing: missing.map(({ what, words, who, command, refusals }) => ({
            what,
            words,
            who,
            command,
            refusals,
        })),
        met: needs.filter(({ isMet }) => isMet).map(({ what, words }) => ({ what, words })),
    };
}

// EXTERNAL MODULE: ./lib/report/json.js
var json = __webpack_require__(97406);
// EXTERNAL MODULE: ./lib/cli/options.js
var cli_options = __webpack_require__(99048);
// EXTERNAL MODULE: ./lib/cli/usage.js
var usage = __webpack_require__(84761);
// EXTERNAL MODULE: ./lib/cli/evidence/account.js + 2 modules
var account = __webpack_require__(95023);
// EXTERNAL MODULE: ./lib/cli/evidence/asked.js + 1 modules
var evidence_asked = __webpack_require__(89095);
// EXTERNAL MODULE: ./lib/cli/evidence/brought.js + 2 modules
var evidence_brought = __webpack_require__(23250);
// EXTERNAL MODULE: ./lib/cli/evidence/trust.js
var trust = __webpack_require__(97336);
;// CONCATENATED MODULE: ./lib/cli/evidence/why.js











const why_usage = usage.usages.why;
/** Says what is missing before an artefact may go to an environment, who can give it, and how. Exit 0 nothing, 1 something. */
async function why(words, ports) {
    const options = (0,cli_options/* parseOptions */.A)(words, {
        usage: why_usage,
        valued: { ...evidence_asked/* askedOptions */.l3, to: "once", format: "once" },
        flags: ["offline"],
    });
    const format = (0,cli_options/* oneOf */.y)("format", options.value("format") ?? "text", ["text", "json"]);
    const [target = "", ...others] = options.positionals;
    if (target === "" || others.length > 0)
        throw new errors/* UserError */.yo("usage", "expected one artefact to ask about.", { hint: `Usage: ${why_usage}` });
    const brought = await (0,evidence_brought/* readTarget */._)(target, options, ports);
    const held = await (0,trust/* readTrust */.b)(options, ports);
    const { to, before } = environmentIn(held, options.value("to"));
    const { artefact } = brought;
    if (artefact === null)
        throw new errors/* UserError */.yo("usage", "expected an artefact, got a bundle.", { hint: `Usage: ${why_usage}` });
    const asked = { ...(0,evidence_asked/* askedBy */.Ai)(options, ports.clock, brought), artefact };
    const { lineage } = await (0,account/* accountOf */.X)(asked, brought, held);
    const needs = await needsFor({
        ...{ to, before, lineage },
        evidence: await (0,exhibits/* openExhibits */.z4)(brought.exhibits, held.trust),
        holders: (role) => held.platform.content.roles[role] ?? [],
    });
    const answer = { artefact, environment: to.name, needs };
    ports.print(format === "json" ? (0,json/* renderJson */.h)(whyJson(answer)) : renderWhyText(answer));
    if (format === "json")
        ports.runner.log(whyHeadline(answer));
    return needs.every(({ isMet }) => isMet) ? 0 : 1;
}
function environmentIn({ platform, policy: { path } }, name) {
    const { environments } = platform.content;
    const index = environments.findIndex((environment) => environment.name === name);
    const to = environments[index];
    if (to !== undefined)
        return { to, before: environments[index - 1] ?? null };
    const names = environments.map((environment) => environment.name).join(", ");
    throw new errors/* UserError */.yo("usage", `option "--to": expected ${names || "an environment, but the policy has none"}, got ${name === undefined ? "none" : JSON.stringify(name)}.`, { hint: `${path} names the environments. Usage: ${why_usage}` });
}


/***/ }),

/***/ 17408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Approval: () => (/* binding */ Approval),
/* harmony export */   approvalKind: () => (/* binding */ approvalKind)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26677);
/* harmony import */ var _own_type_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37276);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63741);




const Authentication = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    method: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY,
    mfa: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
    reauthenticatedAt: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Moment */ ["do"].optional(),
});
/** What one person decided about a request. Subject: every artefact that was decided about. */
const Approval = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    approvalId: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.describe("Id of the decision."),
    request: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Pinned */ .nG.describe("The request that was decided about."),
    decision: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["approved", "rejected", "requestChanges", "escalated", "delegate", "deferred"])
        .describe("What was decided."),
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["approved", "rejected", "cancelled", "expired"])
        .describe("What became of the request by it."),
    approver: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        name: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.describe("Printed name."),
        uri: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.describe("`https://api.github.com/user/<numeric id>`: logins change hands."),
        login: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.optional(),
    }),
    role: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY, source: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY }).describe("For which role, and where that is kept."),
    meaning: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["approval", "review", "responsibility", "authorship"])
        .describe("What the signature means (21 CFR 11.50)."),
    statement: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe("Their own words."),
    decidedAt: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Moment */ ["do"].describe("When."),
    decidedAtSource: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["audit-log", "webhook", "review", "observed"]).describe("Whose clock says so."),
    authentication: Authentication.describe("How the person proved who they are, as far as that is known."),
    requestor: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Person */ ._A.describe("Who had asked."),
    target: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ environment: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Environment */ .OH, runUri: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.optional() }).describe("What it was asked for."),
    presented: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Pinned */ .nG).describe("What the approver was shown."),
    rule: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        required: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1),
        preventSelfReview: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        adminBypassAllowed: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe("What had to be met."),
    }),
    policy: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Policy */ .PE.describe("The platform policy that was judged by."),
    verifier: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Verifier */ .BL.describe("The file that judged and signed."),
});
const approvalKind = (0,_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .predicateKind */ .a)({
    name: "approval",
    type: (0,_own_type_js__WEBPACK_IMPORTED_MODULE_3__/* .ownType */ .Z)("approval"),
    pinsCommit: false,
    subjects: "artefact",
    shape: Approval,
    verifierId: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .verifierIdOf */ .rk,
    policyDigest: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .policyDigestOf */ .K7,
});


/***/ }),

/***/ 6435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RollbackVerification: () => (/* binding */ RollbackVerification),
/* harmony export */   rollbackVerificationKind: () => (/* binding */ rollbackVerificationKind)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26677);
/* harmony import */ var _own_type_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37276);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63741);




const Seconds = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0);
const DataMigration = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    present: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    reversible: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
    class: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.optional(),
});
/** That the way back from an artefact to the one before was walked. Subject: the candidate. */
const RollbackVerification = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    mode: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["drill", "actual"]).describe("Rehearsed, or in earnest."),
    environment: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Environment */ .OH.describe("Where."),
    from: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Pinned */ .nG.describe("Artefact that was left."),
    to: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Pinned */ .nG.describe("Artefact that was gone back to."),
    trigger: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.describe("What set it off."),
    startedAt: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Moment */ ["do"].describe("When it began."),
    serviceRestoredAt: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Moment */ ["do"].optional().describe("When the service answered again."),
    verifiedAt: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Moment */ ["do"].describe("When all checks were done."),
    durationSeconds: Seconds.describe("From the beginning until the service was restored."),
    objectiveSeconds: Seconds.describe("How long it may take."),
    dataMigration: DataMigration.describe("Whether data changed, and whether that can be undone."),
    expiresAt: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Moment */ ["do"].describe("From then on the certificate counts no longer."),
    checks: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY, result: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Outcome */ .Pi }))
        .min(1)
        .describe("What was looked at afterwards."),
    result: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Outcome */ .Pi.describe("Whether it went well."),
    notifications: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Link */ .N_).optional().describe("Who was told."),
    followUp: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Link */ .N_).optional().describe("What was learnt."),
    policy: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Policy */ .PE.describe("The platform policy that was judged by."),
    verifier: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Verifier */ .BL.describe("The file that judged and signed."),
});
const rollbackVerificationKind = (0,_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .predicateKind */ .a)({
    name: "rollback-verification",
    type: (0,_own_type_js__WEBPACK_IMPORTED_MODULE_3__/* .ownType */ .Z)("rollback-verification"),
    pinsCommit: false,
    subjects: "artefact",
    shape: RollbackVerification,
    verifierId: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .verifierIdOf */ .rk,
    policyDigest: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .policyDigestOf */ .K7,
    expiresAt: ({ expiresAt }) => expiresAt,
});


/***/ }),

/***/ 97406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ renderJson)
/* harmony export */ });
/** Characters at which some reader of lines would begin a new one. */
const lineEnds = /[\u0085\u2028\u2029]/g;
/**
 * Indented JSON with a line break at the end, of which no line is a command of the Actions runner (G1): `##[`, which
 * counts anywhere in a line, and unusual line ends are written with escapes that read back the same. Both can only
 * occur inside strings.
 */
function renderJson(value) {
    const text = JSON.stringify(value, null, 2)
        .replaceAll("##[", "#\\u0023[")
        .replace(lineEnds, (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, "0")}`);
    return `${text}\n`;
}


/***/ })

};
