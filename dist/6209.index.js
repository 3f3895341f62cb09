export const id = 6209;
export const ids = [6209,6588];
export const modules = {

/***/ 6600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ artefactTypes),
/* harmony export */   r: () => (/* binding */ specOf)
/* harmony export */ });
/** Forms that an artefact has, by what it is deployed to (design §2.1). */
const artefactTypes = ["oci-layout", "zip", "bundle", "archive"];
/** The artefact of a product configuration, with what it leaves out as null. */
function specOf({ type, path, plan, schema }) {
    return { type, path, plan: plan ?? null, schema: schema ?? null };
}


/***/ }),

/***/ 66360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ jsonDepth),
/* harmony export */   i: () => (/* binding */ maxJsonDepth)
/* harmony export */ });
/** Deeper than any statement or document that a person or a tool writes. */
const maxJsonDepth = 100;
const [quote, backslash] = [0x22, 0x5c];
const openings = new Set([0x5b, 0x7b]);
const closings = new Set([0x5d, 0x7d]);
/**
 * How deep brackets nest in JSON bytes, strings left out; counted before anything recursive reads them, and no further than
 * the limit.
 */
function jsonDepth(bytes, limit) {
    let [depth, deepest] = [0, 0];
    for (let at = 0; at < bytes.length && deepest <= limit; at++) {
        const byte = bytes[at] ?? 0;
        if (byte === quote)
            at = endOfString(bytes, at);
        else if (openings.has(byte))
            deepest = Math.max(deepest, ++depth);
        else if (closings.has(byte))
            depth--;
    }
    return deepest;
}
function endOfString(bytes, start) {
    let end = bytes.indexOf(quote, start + 1);
    while (end !== -1 && isEscaped(bytes, end))
        end = bytes.indexOf(quote, end + 1);
    return end === -1 ? bytes.length : end;
}
function isEscaped(bytes, at) {
    let before = at;
    while (bytes[before - 1] === backslash)
        before--;
    return (at - before) % 2 === 1;
}


/***/ }),

/***/ 13954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ maxBundleBytes),
/* harmony export */   n: () => (/* binding */ rejected)
/* harmony export */ });
/** Largest bundle that is read at all: three quarters of it are left for the statement. */
const maxBundleBytes = 16 * 1024 * 1024;
/** A rejection as a value. */
function rejected(code, message) {
    return { state: "rejected", code, message };
}


/***/ }),

/***/ 17408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ approvalKind)
/* harmony export */ });
/* unused harmony export Approval */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26677);
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
    type: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .ownType */ .ZZ)("approval"),
    pinsCommit: false,
    subjects: "artefact",
    shape: Approval,
    verifierId: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .verifierIdOf */ .rk,
    policyDigest: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .policyDigestOf */ .K7,
});


/***/ }),

/***/ 68073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ billOfMaterials),
/* harmony export */   Gw: () => (/* binding */ cycloneDxKind),
/* harmony export */   Mh: () => (/* binding */ releaseKind),
/* harmony export */   Mi: () => (/* binding */ openVexKind),
/* harmony export */   qg: () => (/* binding */ spdxKind)
/* harmony export */ });
/* unused harmony exports CycloneDx, Spdx, OpenVex, Release */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _judging_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95775);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26677);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63741);




/** Documents that are their own predicate, kept word for word; only what tells them from others is looked at. */
const CycloneDx = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ bomFormat: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("CycloneDX"), specVersion: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY });
const Spdx2 = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ spdxVersion: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^SPDX-2\.[23]$/), SPDXID: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY });
const Spdx3 = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ "@context": _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY, "@graph": zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()).min(1) });
const Spdx = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([Spdx2, Spdx3]);
/** OpenVEX 0.2.0, as far as every document has it. */
const OpenVex = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    "@context": zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^https:\/\/openvex\.dev\/ns(?:\/v[\w.]{1,20})?$/),
    "@id": _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY,
    author: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY,
    timestamp: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Moment */ ["do"],
    statements: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ status: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY })).min(1),
});
/** in-toto release v0.2: GitHub's own word about an immutable release. v0.1 says `releaseId`. */
const Release = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ purl: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY, packageId: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.optional(), releaseId: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.optional() });
/** Word for word: neither a null nor an unknown field is left out. */
function verbatim(kind, shape) {
    return { ...kind, parse: (predicate) => shape.parse(predicate) };
}
const onArtefact = { pinsCommit: true, subjects: "artefact" };
const cycloneDxKind = verbatim((0,_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .predicateKind */ .a)({ name: "cyclonedx", type: "https://cyclonedx.org/bom", ...onArtefact, shape: CycloneDx }), CycloneDx);
const spdxKind = verbatim((0,_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .predicateKind */ .a)({ name: "spdx", type: "https://spdx.dev/Document", ...onArtefact, shape: Spdx }), Spdx);
const openVexKind = verbatim((0,_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .predicateKind */ .a)({
    name: "openvex",
    type: "https://openvex.dev/ns",
    ...onArtefact,
    // What is known of a vulnerability changes long after the release.
    pinsCommit: false,
    shape: OpenVex,
}), OpenVex);
const releaseKind = (0,_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .predicateKind */ .a)({
    name: "release",
    type: "https://in-toto.io/attestation/release/v0.2",
    pinsCommit: false,
    subjects: "either",
    shape: Release,
});
/** A bill of materials as evidence about one artefact, word for word. Throws a ZodError for anything else. */
function billOfMaterials(artefact, document) {
    if (CycloneDx.safeParse(document).success)
        return (0,_judging_js__WEBPACK_IMPORTED_MODULE_3__/* .statementOf */ .T8)(cycloneDxKind.type, artefact, document);
    const spdx = Spdx.parse(document);
    const version = "spdxVersion" in spdx ? String(spdx.spdxVersion).replace(/^SPDX-/, "v") : "v3";
    return (0,_judging_js__WEBPACK_IMPORTED_MODULE_3__/* .statementOf */ .T8)(`${spdxKind.type}/${version}`, artefact, document);
}


/***/ }),

/***/ 59011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ gateEvaluation),
  U: () => (/* binding */ gateEvaluationKind)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./lib/domain/verdict/result.js
var verdict_result = __webpack_require__(20393);
// EXTERNAL MODULE: ./lib/domain/evidence/predicates/shapes.js
var shapes = __webpack_require__(63741);
;// CONCATENATED MODULE: ./lib/domain/evidence/predicates/gate-evaluation-shape.js



const Count = schemas/* int */.Whr().min(0);
const Check = schemas/* object */.Ikc({
    id: shapes/* Text */.EY.describe("Id of the check, as its page has it."),
    required: schemas/* boolean */.zMY().describe("Whether it can block."),
    result: shapes/* CheckOutcome */.TN.describe(`One of ${verdict_result/* checkResults */.ZB.join(", ")}.`),
    reason: shapes/* Text */.EY.describe("Word for machines. With WARNED: waived, not-yet-effective or advisory."),
    origin: schemas/* enum */.k5n(["template", "product"]).optional().describe("Who made the evidence it relied on."),
    observed: schemas/* object */.Ikc({ value: schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()]), unit: shapes/* Text */.EY }).optional(),
    threshold: schemas/* object */.Ikc({
        operator: schemas/* enum */.k5n([">=", "<=", "=", "none-of"]),
        value: schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()]),
        origin: shapes/* Text */.EY.optional().describe("File and place that set it."),
    })
        .optional(),
    findings: schemas/* record */.g1P(schemas/* string */.YjP(), Count).optional().describe("How many findings of each severity."),
    tool: schemas/* object */.Ikc({ uri: shapes/* Text */.EY, version: shapes/* Text */.EY.optional() }).optional(),
    evidence: schemas/* array */.YOg(shapes/* Pinned */.nG).optional().describe("Reports it relied on, by digest."),
    waivers: schemas/* array */.YOg(shapes/* Pointer */.gm).optional().describe("Waivers that covered something."),
    controls: schemas/* array */.YOg(shapes/* Text */.EY).optional().describe("Controls it speaks for."),
});
const stageResults = ["PASSED", "WARNED", "FAILED", "UNDECIDED"];
/** What every check of one stage came to, for one commit or artefact. */
const GateEvaluation = schemas/* object */.Ikc({
    verifier: shapes/* Verifier */.BL.describe("The file that judged and signed."),
    policy: shapes/* Policy */.PE.describe("The platform policy that was judged by."),
    effectivePolicy: shapes/* Pinned */.nG.describe("Platform policy and the product's choices together (RFC 8785)."),
    facts: shapes/* Pinned */.nG.describe("Normalised facts: with the policy they give this very result again."),
    record: shapes/* Pinned */.nG.optional().describe("What went into the verdict besides facts and platform policy."),
    invocationId: shapes/* Text */.EY.describe("The run that judged: `…/actions/runs/<id>/attempts/<n>`."),
    evaluatedAt: shapes/* Moment */["do"].describe("Time that the verdict is about; expiry and age were judged by it."),
    stage: schemas/* object */.Ikc({ id: schemas/* int */.Whr().min(1).max(8), name: shapes/* Text */.EY })
        .describe("1 source, 2 build, 3 quality-security, 4 packaging, 5 promotion, 6 approval, 7 deploy-verify, 8 observe."),
    environment: shapes/* Environment */.OH.optional().describe("Stages 5 to 8 only."),
    owner: shapes/* Owner */._e.describe("Who answers for what was judged."),
    result: schemas/* enum */.k5n(stageResults)
        .describe("Follows from the checks: FAILED if a required one is FAILED or NOT_RUN, else UNDECIDED if one is ERROR."),
    checks: schemas/* array */.YOg(Check).min(1).describe("Every check of the stage, once."),
    inputAttestations: schemas/* array */.YOg(shapes/* Pinned */.nG)
        .optional()
        .describe("Statements it relied on, by the digest of their bundle."),
})
    .refine(({ checks }) => new Set(checks.map(({ id }) => id)).size === checks.length, {
    error: "expected each check once",
})
    .refine(({ checks, result }) => (0,verdict_result/* decideStage */.Nw)(checks) === result, {
    error: "expected the result that its own checks come to",
});

// EXTERNAL MODULE: ./lib/domain/evidence/predicates/judging.js
var judging = __webpack_require__(95775);
// EXTERNAL MODULE: ./lib/domain/evidence/predicates/kind.js
var kind = __webpack_require__(26677);
;// CONCATENATED MODULE: ./lib/domain/evidence/predicates/gate-evaluation.js




const gateEvaluationKind = (0,kind/* predicateKind */.a)({
    name: "gate-evaluation",
    type: (0,shapes/* ownType */.ZZ)("gate-evaluation"),
    pinsCommit: true,
    subjects: "either",
    shape: GateEvaluation,
    verifierId: shapes/* verifierIdOf */.rk,
    policyDigest: shapes/* policyDigestOf */.K7,
});
/** Says everything that one stage of a verdict came to. */
function gateEvaluation(judgement, inputs = []) {
    const { verdict, stage, facts, judge, subject } = judgement;
    const { owner } = verdict;
    return (0,judging/* statementOf */.T8)(gateEvaluationKind.type, subject, {
        verifier: (0,judging/* verifierOf */.Sb)(judge),
        policy: (0,judging/* policyOf */.US)(judgement),
        effectivePolicy: (0,judging/* effectivePolicyOf */.tk)(verdict),
        facts: factsOf(verdict.factsDigest),
        ...(judgement.record !== undefined && { record: recordOf(judgement.record) }),
        invocationId: judge.invocationId,
        evaluatedAt: verdict.evaluatedAt,
        stage: { id: stage.id, name: stage.name },
        owner: { name: owner.name, uri: owner.contact },
        result: stage.result,
        checks: stage.checks.map((check) => checkOf(check, facts)),
        ...(inputs.length > 0 && { inputAttestations: [...inputs] }),
    });
}
function factsOf(digest) {
    return { name: (0,judging/* factsPath */.dH)(digest), digest: { sha256: (0,judging/* hexOf */.ZD)(digest) }, mediaType: "application/json" };
}
function recordOf({ path, sha256 }) {
    return { name: path, digest: { sha256 }, mediaType: "application/json" };
}
function checkOf(check, facts) {
    const { id, required, result, reason, observed, threshold, findings, evidence, waivers } = check;
    return {
        id,
        required,
        result,
        reason,
        ...originOf(evidence, facts),
        ...(observed !== undefined && { observed: { value: observed.value, unit: observed.unit } }),
        ...(threshold !== undefined && {
            threshold: { operator: threshold.operator, value: threshold.value, origin: threshold.origin.at },
        }),
        ...(findings !== undefined && { findings: { ...findings } }),
        ...(evidence.length > 0 && { evidence: evidence.map(reportOf) }),
        ...(waivers.length > 0 && { waivers: waivers.map((waiver) => waiverOf(waiver, facts)) }),
    };
}
/** One report of the product among them makes the evidence the product's. */
function originOf(evidence, { reports }) {
    const used = reports.filter((report) => evidence.some(({ path, sha256 }) => report.path === path && report.sha256 === sha256));
    if (used.length === 0)
        return {};
    return { origin: used.every(({ origin }) => origin === "template") ? "template" : "product" };
}
function reportOf({ path, sha256, format, tool }) {
    const annotations = { ...(format !== null && { format }), ...(tool !== null && { tool }) };
    return { name: path, digest: { sha256 }, annotations };
}
function waiverOf(id, { waivers }) {
    const file = waivers.find(({ waiver }) => waiver.id === id);
    if (file === undefined)
        return { name: id, uri: `waiver:${id}` };
    return { name: id, uri: file.path, digest: { sha256: file.sha256 } };
}


/***/ }),

/***/ 70826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ predicateFor),
  R: () => (/* binding */ predicateKinds)
});

// EXTERNAL MODULE: ./lib/domain/evidence/predicates/approval.js
var approval = __webpack_require__(17408);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./lib/domain/evidence/predicates/kind.js
var kind = __webpack_require__(26677);
// EXTERNAL MODULE: ./lib/domain/evidence/predicates/shapes.js
var shapes = __webpack_require__(63741);
;// CONCATENATED MODULE: ./lib/domain/evidence/predicates/approval-request.js



const Role = schemas/* object */.Ikc({ name: shapes/* Text */.EY, required: schemas/* int */.Whr().min(1) });
/** What people are asked to approve, once. Subject: every artefact asked for. */
const ApprovalRequest = schemas/* object */.Ikc({
    requestId: shapes/* Text */.EY.describe("Id of the request."),
    nonce: shapes/* Text */.EY.describe("Makes the request single-use."),
    requestor: shapes/* Person */._A.describe("Who asks."),
    requestedAt: shapes/* Moment */["do"].describe("When."),
    expiresAt: shapes/* Moment */["do"].describe("From then on nobody can approve it."),
    component: shapes/* Text */.EY.describe("What is to be promoted."),
    environment: shapes/* Environment */.OH.describe("Where to."),
    strategy: shapes/* Text */.EY.describe("How it is rolled out."),
    configuration: shapes/* Pinned */.nG.describe("Configuration after templating and before secrets."),
    renderedManifest: shapes/* Pinned */.nG.optional().describe("What is applied."),
    rollbackCertificate: shapes/* Pinned */.nG.optional().describe("Proof that there is a way back."),
    template: shapes/* Pinned */.nG.describe("The workflow file at its commit."),
    gates: schemas/* array */.YOg(shapes/* Pinned */.nG).describe("Evaluations and summaries that the request rests on."),
    waivers: schemas/* array */.YOg(shapes/* Pinned */.nG).optional().describe("Exceptions that it rests on."),
    contributors: schemas/* array */.YOg(schemas/* object */.Ikc({ uri: shapes/* Text */.EY, as: schemas/* array */.YOg(shapes/* Text */.EY).min(1) }))
        .describe("Who had a hand in it, and so cannot approve it."),
    rule: schemas/* object */.Ikc({ roles: schemas/* array */.YOg(Role).min(1) }).describe("Roles that have to approve."),
    policy: shapes/* Policy */.PE.describe("The platform policy that was judged by."),
    effectivePolicy: shapes/* Pinned */.nG.describe("Platform policy and product choices together."),
    verifier: shapes/* Verifier */.BL.describe("The file that judged and signed."),
});
const approvalRequestKind = (0,kind/* predicateKind */.a)({
    name: "approval-request",
    type: (0,shapes/* ownType */.ZZ)("approval-request"),
    pinsCommit: false,
    subjects: "artefact",
    shape: ApprovalRequest,
    verifierId: shapes/* verifierIdOf */.rk,
    policyDigest: shapes/* policyDigestOf */.K7,
    expiresAt: ({ expiresAt }) => expiresAt,
});

;// CONCATENATED MODULE: ./lib/domain/evidence/predicates/change-record.js



const Commit = schemas/* object */.Ikc({ digest: schemas/* object */.Ikc({ gitCommit: schemas/* string */.YjP().regex(/^[0-9a-f]{40,64}$/) }) });
const Pointers = schemas/* array */.YOg(shapes/* Pointer */.gm).optional();
/** Everything about one change of production in one place. Subject: the artefacts and the commit. */
const ChangeRecord = schemas/* object */.Ikc({
    changeId: shapes/* Text */.EY.describe("Id of the change."),
    changeType: schemas/* enum */.k5n(["standard", "normal", "emergency"]).describe("Kind of change."),
    title: shapes/* Text */.EY.describe("One line."),
    description: schemas/* string */.YjP().optional().describe("More."),
    reason: shapes/* Text */.EY.describe("Why."),
    securityImpact: shapes/* Text */.EY.describe("What it means for security."),
    range: schemas/* object */.Ikc({ from: Commit, to: Commit }).describe("From the commit before to the commit that runs."),
    changes: schemas/* array */.YOg(schemas/* object */.Ikc({ uri: shapes/* Text */.EY, authors: schemas/* array */.YOg(shapes/* Text */.EY).optional(), reviewers: schemas/* array */.YOg(shapes/* Text */.EY).optional() }))
        .describe("Pull requests, with who wrote and who reviewed."),
    workItems: schemas/* array */.YOg(schemas/* object */.Ikc({ uri: shapes/* Text */.EY, kind: schemas/* enum */.k5n(["defect", "incident", "story"]) }))
        .optional()
        .describe("What it was done for."),
    gates: Pointers.describe("Evaluations of the gates."),
    approvals: Pointers.describe("Approvals."),
    sbom: Pointers.describe("Bills of materials."),
    scans: Pointers.describe("Scan reports."),
    provenance: Pointers.describe("Provenance."),
    rollback: schemas/* object */.Ikc({ plan: shapes/* Pointer */.gm, verification: shapes/* Pointer */.gm.optional() })
        .optional()
        .describe("The way back, and its proof."),
    plannedAt: shapes/* Moment */["do"].optional().describe("When it was to happen."),
    startedAt: shapes/* Moment */["do"].describe("When it began."),
    endedAt: shapes/* Moment */["do"].optional().describe("When it ended."),
    outcome: schemas/* enum */.k5n(["succeeded", "failed", "rolled-back"]).describe("How it ended."),
    openRisks: schemas/* array */.YOg(shapes/* Link */.N_).optional().describe("What is still open."),
    generatedAt: shapes/* Moment */["do"].describe("When this record was made."),
    retention: schemas/* object */.Ikc({ class: shapes/* Text */.EY, until: shapes/* Moment */["do"] }).optional().describe("How long it is kept."),
    policy: shapes/* Policy */.PE.describe("The platform policy that was judged by."),
    verifier: shapes/* Verifier */.BL.describe("The file that judged and signed."),
});
const changeRecordKind = (0,kind/* predicateKind */.a)({
    name: "change-record",
    type: (0,shapes/* ownType */.ZZ)("change-record"),
    pinsCommit: false,
    subjects: "either",
    shape: ChangeRecord,
    verifierId: shapes/* verifierIdOf */.rk,
    policyDigest: shapes/* policyDigestOf */.K7,
});

// EXTERNAL MODULE: ./lib/domain/evidence/predicates/documents.js
var documents = __webpack_require__(68073);
// EXTERNAL MODULE: ./lib/domain/evidence/predicates/gate-evaluation.js + 1 modules
var gate_evaluation = __webpack_require__(59011);
// EXTERNAL MODULE: ./lib/domain/evidence/predicates/operation.js
var operation = __webpack_require__(84754);
;// CONCATENATED MODULE: ./lib/domain/evidence/predicates/promotion.js



const Destination = schemas/* object */.Ikc({
    environment: shapes/* Environment */.OH,
    physicalEnvironment: shapes/* Text */.EY.optional(),
    cluster: shapes/* Text */.EY.optional(),
    deploymentName: shapes/* Text */.EY.optional(),
});
/** That an artefact went to an environment, unchanged. Subject: the artefact. */
const Promotion = schemas/* object */.Ikc({
    artifact: shapes/* Link */.N_.describe("Address of the artefact."),
    component: shapes/* Text */.EY.describe("What was promoted."),
    kind: schemas/* enum */.k5n(["forward", "rollback"]).describe("Forward, or back."),
    enforcement: schemas/* enum */.k5n(["L0", "L1", "L2", "L3"]).describe("What really stops an unproved artefact there."),
    source: schemas/* object */.Ikc({ environment: shapes/* Environment */.OH })
        .optional()
        .describe("Environment it came from; absent for the first."),
    destination: Destination.describe("Environment it went to."),
    strategy: schemas/* enum */.k5n(["rolling", "blue-green", "canary", "feature-toggle"]).describe("How it was rolled out."),
    configuration: shapes/* Pinned */.nG.describe("Configuration after templating and before secrets."),
    promotedAt: shapes/* Moment */["do"].describe("When it began."),
    finishedAt: shapes/* Moment */["do"].optional().describe("When it ended."),
    result: shapes/* Outcome */.Pi.describe("How it ended."),
    rollbackTo: shapes/* Pinned */.nG.optional().describe("Artefact to go back to."),
    rollbackCertificate: shapes/* Pinned */.nG.optional().describe("Proof of the way back."),
    certificateBasis: schemas/* enum */.k5n(["exact-pair", "migration-class"])
        .optional()
        .describe("What that proof is about."),
    request: shapes/* Pinned */.nG.optional().describe("The request that was approved."),
    deployment: shapes/* Link */.N_.optional().describe("Record of the deployment on GitHub."),
    approvals: schemas/* array */.YOg(shapes/* Pinned */.nG).optional().describe("The approvals it rests on."),
    inputAttestations: schemas/* array */.YOg(shapes/* Pinned */.nG).describe("Everything else it rests on."),
    policy: shapes/* Policy */.PE.describe("The platform policy that was judged by."),
    verifier: shapes/* Verifier */.BL.describe("The file that judged and signed."),
});
const promotionKind = (0,kind/* predicateKind */.a)({
    name: "promotion",
    type: (0,shapes/* ownType */.ZZ)("promotion"),
    pinsCommit: false,
    subjects: "artefact",
    shape: Promotion,
    verifierId: shapes/* verifierIdOf */.rk,
    policyDigest: shapes/* policyDigestOf */.K7,
});

// EXTERNAL MODULE: ./lib/domain/evidence/predicates/provenance.js
var provenance = __webpack_require__(39816);
// EXTERNAL MODULE: ./lib/domain/evidence/predicates/rollback-verification.js
var rollback_verification = __webpack_require__(6435);
// EXTERNAL MODULE: ./lib/domain/evidence/predicates/test-result.js
var test_result = __webpack_require__(15757);
// EXTERNAL MODULE: ./lib/domain/evidence/predicates/verification-summary.js
var verification_summary = __webpack_require__(84921);
// EXTERNAL MODULE: ./lib/domain/evidence/predicates/vulns.js
var vulns = __webpack_require__(70755);
;// CONCATENATED MODULE: ./lib/domain/evidence/predicates/waiver.js



const Finding = schemas/* object */.Ikc({
    ruleId: shapes/* Text */.EY.optional(),
    vulnerability: shapes/* Text */.EY.optional(),
    severity: shapes/* Text */.EY.optional(),
    purl: shapes/* Text */.EY.optional(),
    fingerprints: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).optional(),
});
/** An exception that a role accepted for a while. Subject: the git blob of its file. */
const Waiver = schemas/* object */.Ikc({
    id: shapes/* Text */.EY.describe("Id of the waiver, as its file has it."),
    status: schemas/* enum */.k5n(["accepted", "rejected", "underReview"])
        .describe("Whether it was accepted, in the words of SARIF."),
    basis: schemas/* enum */.k5n(["false-positive", "accepted", "risk-adjusted", "operational-requirement"])
        .describe("Why it may be excepted, in the words of OSCAL."),
    checks: schemas/* array */.YOg(shapes/* Text */.EY)
        .min(1)
        .describe("Checks that it may cover; critical findings and secrets are never covered."),
    scope: schemas/* object */.Ikc({ findings: schemas/* array */.YOg(Finding), environments: schemas/* array */.YOg(shapes/* Environment */.OH).optional() })
        .describe("Exactly what it covers."),
    owner: shapes/* Owner */._e.describe("Who answers for the risk."),
    justification: shapes/* Text */.EY.describe("Why."),
    compensatingControls: schemas/* array */.YOg(shapes/* Text */.EY).optional().describe("What holds meanwhile."),
    requestedAt: shapes/* Moment */["do"].describe("When it was asked for."),
    acceptedAt: shapes/* Moment */["do"].optional().describe("When the role accepted it."),
    expiresAt: shapes/* Moment */["do"].describe("From then on it covers nothing."),
    approverRole: shapes/* Text */.EY.describe("Role that had to accept it."),
    approvals: schemas/* array */.YOg(shapes/* Pointer */.gm).describe("The reviews that merged exactly this file."),
    tracking: schemas/* array */.YOg(shapes/* Link */.N_).optional().describe("Where its end is worked on."),
    policy: shapes/* Policy */.PE.describe("The platform policy that was judged by."),
    verifier: shapes/* Verifier */.BL.describe("The file that judged and signed."),
});
const waiverKind = (0,kind/* predicateKind */.a)({
    name: "waiver",
    type: (0,shapes/* ownType */.ZZ)("waiver"),
    pinsCommit: false,
    subjects: "either",
    shape: Waiver,
    verifierId: shapes/* verifierIdOf */.rk,
    policyDigest: shapes/* policyDigestOf */.K7,
    expiresAt: ({ expiresAt }) => expiresAt,
});

;// CONCATENATED MODULE: ./lib/domain/evidence/predicates/index.js













/** Every kind of predicate that is written or read here. */
const predicateKinds = [
    gate_evaluation/* gateEvaluationKind */.U,
    waiverKind,
    approvalRequestKind,
    approval/* approvalKind */.i,
    promotionKind,
    changeRecordKind,
    rollback_verification/* rollbackVerificationKind */.k,
    operation/* operationKind */.C,
    verification_summary/* verificationSummaryKind */.WE,
    provenance/* provenanceKind */.ig,
    test_result/* testResultKind */.mP,
    vulns/* vulnsKind */.hg,
    documents/* cycloneDxKind */.Gw,
    documents/* spdxKind */.qg,
    documents/* openVexKind */.Mi,
    documents/* releaseKind */.Mh,
];
/** Other spellings of a type that tools write for the same document. */
const spellings = [
    [/^https:\/\/cyclonedx\.org\/bom\/v1\.\d{1,2}$/, documents/* cycloneDxKind */.Gw],
    [/^https:\/\/spdx\.dev\/Document\/v(?:2\.[23]|3(?:\.\d{1,2}){0,2})$/, documents/* spdxKind */.qg],
    [/^https:\/\/openvex\.dev\/ns\/v\d{1,3}(?:\.\d{1,3}){0,2}$/, documents/* openVexKind */.Mi],
    [/^https:\/\/in-toto\.io\/attestation\/release\/v0\.1$/, documents/* releaseKind */.Mh],
];
/** The kind of a predicate type; undefined: nobody here knows what such a predicate says. */
function predicateFor(type) {
    return (predicateKinds.find((kind) => kind.type === type) ??
        spellings.find(([pattern]) => pattern.test(type))?.[1]);
}


/***/ }),

/***/ 95775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sb: () => (/* binding */ verifierOf),
/* harmony export */   T8: () => (/* binding */ statementOf),
/* harmony export */   US: () => (/* binding */ policyOf),
/* harmony export */   ZD: () => (/* binding */ hexOf),
/* harmony export */   dH: () => (/* binding */ factsPath),
/* harmony export */   sF: () => (/* binding */ commitSubject),
/* harmony export */   tk: () => (/* binding */ effectivePolicyOf)
/* harmony export */ });
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65513);

/** A statement that somebody signs about one subject. */
function statementOf(predicateType, subject, predicate) {
    return { _type: _statement_js__WEBPACK_IMPORTED_MODULE_0__/* .statementType */ .q, subject: [subject], predicateType, predicate };
}
/** A commit as a subject. */
function commitSubject(commit, repository) {
    const digest = { gitCommit: commit };
    if (repository === undefined)
        return { digest };
    const annotations = { sourceRefs: repository.refs };
    return { uri: `git+${repository.url}@${commit}`, digest, annotations };
}
/** Hex digits of `sha256:<hex>`. */
function hexOf(digest) {
    return digest.slice(digest.indexOf(":") + 1);
}
/** Name of the facts of a verdict inside a release folder; its bytes are canonical JSON (RFC 8785). */
function factsPath(factsDigest) {
    return `facts/${hexOf(factsDigest)}.json`;
}
function verifierOf({ id, version }) {
    return { id, version: { assaygate: version } };
}
function policyOf({ verdict, policyUri }) {
    return { uri: policyUri, digest: { sha256: hexOf(verdict.policy.digest) } };
}
function effectivePolicyOf({ policy }) {
    return { name: "effective-policy", digest: { sha256: hexOf(policy.effectiveDigest) } };
}


/***/ }),

/***/ 26677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ predicateKind)
/* harmony export */ });
/** Describes a kind by its shape and where the fields are that a verifier looks at. */
function predicateKind(words) {
    const { name, type, pinsCommit, subjects, shape } = words;
    const parse = (predicate) => shape.parse(withoutNulls(predicate));
    return {
        name,
        type,
        pinsCommit,
        subjects,
        parse,
        verifierId: (predicate) => words.verifierId?.(parse(predicate)) ?? null,
        policyDigest: (predicate) => words.policyDigest?.(parse(predicate)) ?? null,
        expiresAt: (predicate) => words.expiresAt?.(parse(predicate)) ?? null,
    };
}
/** Null is absent (in-toto's parsing rules). An entry of a list that is null stays, and no list may hold one. */
function withoutNulls(value) {
    if (Array.isArray(value))
        return value.map(withoutNulls);
    if (typeof value !== "object" || value === null)
        return value;
    const present = Object.entries(value).filter(([, inner]) => inner !== null);
    return Object.fromEntries(present.map(([key, inner]) => [key, withoutNulls(inner)]));
}


/***/ }),

/***/ 84754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ operationKind)
/* harmony export */ });
/* unused harmony export Operation */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26677);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63741);



const kinds = ["intent", "outcome", "bypass", "drift", "source-facts", "access-review", "witness"];
/** An act or an observation that is no verdict. Subject: what it is about. */
const Operation = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(kinds).describe("What it is."),
    operationId: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.describe("Id of the act."),
    subjectRefs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Pointer */ .gm).optional().describe("What else it is about."),
    observedAt: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Moment */ ["do"].describe("When it was done or seen."),
    actor: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ uri: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY, name: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.optional() }).optional().describe("Who did it."),
    details: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()).describe("What the kind says besides."),
    follows: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Pinned */ .nG.optional().describe("The intent that an outcome belongs to."),
    policy: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Policy */ .PE.describe("The platform policy that was judged by."),
    verifier: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Verifier */ .BL.describe("The file that judged and signed."),
});
const operationKind = (0,_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .predicateKind */ .a)({
    name: "operation",
    type: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .ownType */ .ZZ)("operation"),
    pinsCommit: false,
    subjects: "either",
    shape: Operation,
    verifierId: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .verifierIdOf */ .rk,
    policyDigest: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .policyDigestOf */ .K7,
});


/***/ }),

/***/ 39816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   aH: () => (/* binding */ provenance),
/* harmony export */   ig: () => (/* binding */ provenanceKind)
/* harmony export */ });
/* unused harmony exports githubBuildType, Provenance */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _judging_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95775);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26677);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63741);




const githubBuildType = "https://actions.github.io/buildtypes/workflow/v1";
const Workflow = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ ref: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY, repository: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY, path: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY });
/** Parameters that a caller chose: one that is not known could mean anything, so it is refused (SLSA, provenance). */
const GithubParameters = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ workflow: Workflow });
/** SLSA provenance v1. */
const Provenance = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    buildDefinition: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        buildType: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY,
        externalParameters: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()),
        internalParameters: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()).optional(),
        resolvedDependencies: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Pointer */ .gm).optional(),
    }),
    runDetails: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        builder: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
            id: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY,
            version: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional(),
            builderDependencies: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Pointer */ .gm).optional(),
        }),
        metadata: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
            invocationId: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.optional(),
            startedOn: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Moment */ ["do"].optional(),
            finishedOn: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Moment */ ["do"].optional(),
        })
            .optional(),
        byproducts: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Pointer */ .gm).optional(),
    }),
})
    .refine(({ buildDefinition: { buildType, externalParameters } }) => buildType !== githubBuildType || GithubParameters.safeParse(externalParameters).success, { error: "expected the parameter workflow with ref, repository and path, and no other" });
const provenanceKind = (0,_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .predicateKind */ .a)({
    name: "provenance",
    type: "https://slsa.dev/provenance/v1",
    pinsCommit: true,
    subjects: "artefact",
    shape: Provenance,
    verifierId: ({ runDetails }) => runDetails.builder.id,
});
/** Says which run built an artefact, and of which commit: the bridge from source to artefact. */
function provenance(artefact, run) {
    const { repository, ref, commit, workflowPath } = run;
    return (0,_judging_js__WEBPACK_IMPORTED_MODULE_3__/* .statementOf */ .T8)(provenanceKind.type, artefact, {
        buildDefinition: {
            buildType: githubBuildType,
            externalParameters: { workflow: { ref, repository, path: workflowPath } },
            internalParameters: {
                github: {
                    event_name: run.event,
                    repository_id: run.repositoryId,
                    repository_owner_id: run.ownerId,
                    runner_environment: run.runnerEnvironment,
                },
            },
            resolvedDependencies: [{ uri: `git+${repository}@${ref}`, digest: { gitCommit: commit } }],
        },
        runDetails: {
            builder: { id: run.builderId },
            metadata: { invocationId: run.invocationId, startedOn: run.startedOn, finishedOn: run.finishedOn },
        },
    });
}
/** The commit that an artefact was built from; null: it names none, several, or was built some other way. */
function commitOf({ buildDefinition }) {
    if (buildDefinition.buildType !== githubBuildType)
        return null;
    const commits = (buildDefinition.resolvedDependencies ?? []).flatMap(({ digest }) => digest?.["gitCommit"] ?? []);
    const [commit, ...others] = new Set(commits);
    return others.length === 0 ? (commit ?? null) : null;
}


/***/ }),

/***/ 6435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ rollbackVerificationKind)
/* harmony export */ });
/* unused harmony export RollbackVerification */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26677);
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
    type: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .ownType */ .ZZ)("rollback-verification"),
    pinsCommit: false,
    subjects: "artefact",
    shape: RollbackVerification,
    verifierId: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .verifierIdOf */ .rk,
    policyDigest: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .policyDigestOf */ .K7,
    expiresAt: ({ expiresAt }) => expiresAt,
});


/***/ }),

/***/ 63741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BL: () => (/* binding */ Verifier),
/* harmony export */   E$: () => (/* binding */ effectivePolicyField),
/* harmony export */   EY: () => (/* binding */ Text),
/* harmony export */   K7: () => (/* binding */ policyDigestOf),
/* harmony export */   N_: () => (/* binding */ Link),
/* harmony export */   OH: () => (/* binding */ Environment),
/* harmony export */   PE: () => (/* binding */ Policy),
/* harmony export */   Pi: () => (/* binding */ Outcome),
/* harmony export */   TN: () => (/* binding */ CheckOutcome),
/* harmony export */   ZZ: () => (/* binding */ ownType),
/* harmony export */   _A: () => (/* binding */ Person),
/* harmony export */   _e: () => (/* binding */ Owner),
/* harmony export */   "do": () => (/* binding */ Moment),
/* harmony export */   gm: () => (/* binding */ Pointer),
/* harmony export */   nG: () => (/* binding */ Pinned),
/* harmony export */   rk: () => (/* binding */ verifierIdOf)
/* harmony export */ });
/* unused harmony exports attestationRoot, Sha256, Digests */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);
/* harmony import */ var _verdict_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20393);


/** Every predicate of our own lies below it, and its JSON Schema with it (docs/attestation/). */
const attestationRoot = "https://assaygate.github.io/attestation";
/** Type of one of our own predicates. */
const ownType = (name) => `${attestationRoot}/${name}/v0.1`;
/** Field of a verification summary that holds the digest of the effective policy. */
const effectivePolicyField = `${attestationRoot}/effective-policy`;
const Text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1);
const Moment = zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$();
const Sha256 = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const Environment = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["dev", "test", "uat", "prod"]);
/** in-toto DigestSet: digests by algorithm. */
const Digests = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP());
const pointer = {
    name: Text.optional(),
    uri: Text.optional(),
    digest: Digests.optional(),
    content: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    downloadLocation: Text.optional(),
    mediaType: Text.optional(),
    annotations: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()).optional(),
};
/** in-toto ResourceDescriptor: what a predicate points at, by address, digest or content. */
const Pointer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc(pointer)
    .refine(({ uri, digest, content }) => (uri ?? digest ?? content) !== undefined)
    .meta({ anyOf: [{ required: ["uri"] }, { required: ["digest"] }, { required: ["content"] }] });
const Sha256Digest = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sha256: Sha256 });
/** A pointer that nobody can bend: it has the sha256 of what it points at. */
const Pinned = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ...pointer, digest: Sha256Digest });
/** The platform policy that was judged by; without its digest nothing could be judged again. */
const Policy = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ uri: Text, digest: Sha256Digest });
const Verifier = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: Text.describe("The judge file at its commit: `https://github.com/<owner>/<repo>/<path>@<sha>`."),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional().describe("Versions of what judged, by name."),
});
const Owner = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: Text, uri: Text.optional() });
const Link = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ uri: Text });
const Person = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ uri: Text, name: Text.optional(), login: Text.optional() });
const Outcome = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["PASSED", "FAILED"]);
const CheckOutcome = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_verdict_result_js__WEBPACK_IMPORTED_MODULE_2__/* .checkResults */ .ZB);
/** sha256 of the policy in the words of the policy files. */
const policyDigestOf = ({ policy }) => `sha256:${policy.digest.sha256}`;
const verifierIdOf = ({ verifier }) => verifier.id;


/***/ }),

/***/ 15757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f3: () => (/* binding */ testResults),
/* harmony export */   mP: () => (/* binding */ testResultKind)
/* harmony export */ });
/* unused harmony export TestResult */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _judging_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95775);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26677);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63741);




const Names = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional();
/** More names than anybody reads; the facts hold them all. */
const mostNames = 1_000;
const longestName = 400;
/** in-toto test result v0.1. */
const TestResult = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    result: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["PASSED", "WARNED", "FAILED"]),
    configuration: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Pointer */ .gm),
    url: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.optional(),
    passedTests: Names,
    warnedTests: Names,
    failedTests: Names,
});
const testResultKind = (0,_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .predicateKind */ .a)({
    name: "test-result",
    type: "https://in-toto.io/attestation/test-result/v0.1",
    pinsCommit: true,
    subjects: "either",
    shape: TestResult,
});
const suites = new Map([
    ["tests.unit", "unit"],
    ["tests.integration", "integration"],
]);
/**
 * Says how each suite of tests ended. Names are those of tests that failed or wobbled; the others are in the facts as
 * digests only. A suite that did not run, or that nobody could judge, has no result.
 */
function testResults(judgement) {
    return judgement.stage.checks.flatMap((check) => {
        const suite = suites.get(check.id);
        const result = resultOf(check);
        return suite === undefined || result === null ? [] : [statement(judgement, check, result)];
    });
}
function resultOf({ result }) {
    return result === "PASSED" || result === "WARNED" || result === "FAILED" ? result : null;
}
function statement({ verdict, facts, subject, judge }, check, result) {
    const reports = check.evidence.flatMap(({ path, sha256 }) => facts.reports.filter((report) => report.path === path && report.sha256 === sha256));
    const notable = reports.flatMap(({ notableTests }) => notableTests);
    return (0,_judging_js__WEBPACK_IMPORTED_MODULE_3__/* .statementOf */ .T8)(testResultKind.type, subject, {
        result,
        configuration: [(0,_judging_js__WEBPACK_IMPORTED_MODULE_3__/* .effectivePolicyOf */ .tk)(verdict)],
        url: judge.invocationId,
        warnedTests: namesOf(notable.filter(({ outcome, isFlaky }) => outcome === "passed" && isFlaky)),
        failedTests: namesOf(notable.filter(({ outcome }) => outcome === "failed" || outcome === "error")),
    });
}
function namesOf(tests) {
    const names = tests.map(({ suite, name }) => (suite === "" ? name : `${suite} › ${name}`).slice(0, longestName));
    return [...new Set(names)].slice(0, mostNames);
}


/***/ }),

/***/ 84921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K3: () => (/* binding */ VerificationSummary),
/* harmony export */   Ob: () => (/* binding */ verificationSummary),
/* harmony export */   WE: () => (/* binding */ verificationSummaryKind),
/* harmony export */   gV: () => (/* binding */ stageOf)
/* harmony export */ });
/* unused harmony export stageLevel */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _judging_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95775);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26677);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63741);




const levelPattern = /^ASSAYGATE_STAGE_[1-8]$/;
/** SLSA verification summary v1, with the digests without which it could not be judged again. */
const VerificationSummary = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    verifier: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Verifier */ .BL,
    timeVerified: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Moment */ ["do"],
    resourceUri: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY,
    policy: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Policy */ .PE,
    inputAttestations: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Pinned */ .nG).optional(),
    verificationResult: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["PASSED", "FAILED"]),
    verifiedLevels: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY).min(1),
    slsaVersion: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.optional(),
    [_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .effectivePolicyField */ .E$]: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Pinned */ .nG.optional(),
})
    .refine(({ verificationResult, verifiedLevels }) => verificationResult === (verifiedLevels.includes("FAILED") ? "FAILED" : "PASSED"), { error: "expected the level FAILED if it failed, and only then" });
const verificationSummaryKind = (0,_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .predicateKind */ .a)({
    name: "verification-summary",
    type: "https://slsa.dev/verification_summary/v1",
    pinsCommit: true,
    subjects: "either",
    shape: VerificationSummary,
    verifierId: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .verifierIdOf */ .rk,
    policyDigest: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .policyDigestOf */ .K7,
});
/** Level that a passed stage has in `verifiedLevels`. */
const stageLevel = (stage) => `ASSAYGATE_STAGE_${stage}`;
/** Stage that a summary says was passed; null: it says that of none, or not of one alone. */
function stageOf({ verificationResult, verifiedLevels }) {
    const [level, ...others] = verifiedLevels.filter((word) => levelPattern.test(word));
    if (verificationResult !== "PASSED" || level === undefined || others.length > 0)
        return null;
    return Number(level.at(-1));
}
/**
 * Says that a stage was passed; null where it was not: a stage that failed or could not be decided has no summary
 * (docs/adr/0018), so that nobody gains by dropping one.
 */
function verificationSummary(judgement, { resourceUri, inputs }) {
    const { verdict, stage, judge, subject } = judgement;
    if (stage.result !== "PASSED" && stage.result !== "WARNED")
        return null;
    return (0,_judging_js__WEBPACK_IMPORTED_MODULE_3__/* .statementOf */ .T8)(verificationSummaryKind.type, subject, {
        verifier: (0,_judging_js__WEBPACK_IMPORTED_MODULE_3__/* .verifierOf */ .Sb)(judge),
        timeVerified: verdict.evaluatedAt,
        resourceUri,
        policy: (0,_judging_js__WEBPACK_IMPORTED_MODULE_3__/* .policyOf */ .US)(judgement),
        inputAttestations: [...inputs],
        verificationResult: "PASSED",
        verifiedLevels: [stageLevel(stage.id)],
        slsaVersion: "1.2",
        [_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .effectivePolicyField */ .E$]: (0,_judging_js__WEBPACK_IMPORTED_MODULE_3__/* .effectivePolicyOf */ .tk)(verdict),
    });
}


/***/ }),

/***/ 70755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hg: () => (/* binding */ vulnsKind),
/* harmony export */   pV: () => (/* binding */ vulns)
/* harmony export */ });
/* unused harmony export Vulns */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _finding_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30114);
/* harmony import */ var _judging_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95775);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26677);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63741);





const Vulnerability = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    id: _shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY,
    severity: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ method: _shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY, score: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })),
    annotations: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J())).optional(),
});
/** in-toto vulnerabilities v0.2. An empty `result` says that none was found. */
const Vulns = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    scanner: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        uri: _shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY,
        version: _shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.optional(),
        db: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ uri: _shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.optional(), version: _shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.optional(), lastUpdate: _shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .Moment */ ["do"] }).optional(),
        result: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(Vulnerability),
    }),
    metadata: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ scanStartedOn: _shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .Moment */ ["do"], scanFinishedOn: _shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .Moment */ ["do"] }),
});
const vulnsKind = (0,_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .predicateKind */ .a)({
    name: "vulns",
    type: "https://in-toto.io/attestation/vulns/v0.2",
    pinsCommit: true,
    subjects: "either",
    shape: Vulns,
});
/**
 * Says what each scanner found in packages. A report that must not be taken for a good one has no statement: an empty
 * list would read as "none found".
 */
function vulns(reports, subject, window) {
    return reports.filter(isScan).map((report) => (0,_judging_js__WEBPACK_IMPORTED_MODULE_4__/* .statementOf */ .T8)(vulnsKind.type, subject, {
        scanner: { ...scannerOf(report), result: report.findings.flatMap(vulnerabilityOf) },
        metadata: { scanStartedOn: window.scanStartedOn, scanFinishedOn: window.scanFinishedOn },
    }));
}
/** Of a template job: a product could write the report of a scanner that found nothing. */
function isScan({ kinds, origin, reading, binding }) {
    const isOfPackages = kinds.includes("dependencies") || kinds.includes("image");
    return isOfPackages && origin === "template" && reading.clean && binding.state === "bound";
}
/** Scanners have no address of their own in a report; the name is the only thing that all of them say. */
function scannerOf({ reading }) {
    const name = reading.tool?.name ?? reading.format ?? "unknown";
    const version = reading.tool?.version ?? null;
    return { uri: `pkg:generic/${encodeURIComponent(name)}`, ...(version !== null && { version }) };
}
function vulnerabilityOf(finding) {
    if (finding.place.type !== "package")
        return [];
    const { rating, place, fingerprint, suppression } = finding;
    const annotations = {
        purl: place.purl,
        fingerprint,
        ...(suppression && { suppression: suppression.status }),
    };
    const severity = [
        { method: "assaygate", score: rating.severity },
        { method: rating.source, score: rating.native },
    ];
    return [{ id: (0,_finding_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .identifierOf */ .x)(finding), severity, annotations: [annotations] }];
}


/***/ }),

/***/ 37895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readStatement)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _json_bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66360);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13954);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65513);




/** As many subjects as GitHub takes (facts 6.4). */
const maxSubjects = 1024;
const Digests = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP());
const Descriptor = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    uri: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    digest: Digests,
    mediaType: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    downloadLocation: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    annotations: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()).optional(),
});
const SignedStatement = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    _type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .statementType */ .q),
    subject: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Descriptor).min(1).max(maxSubjects),
    predicateType: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
    predicate: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()),
});
/** Reads what was signed as an in-toto statement v1; fields that are not known are left out (in-toto's parsing rules). */
function readStatement(payload) {
    if ((0,_json_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonDepth */ .Q)(payload, _json_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .maxJsonDepth */ .i) > _json_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .maxJsonDepth */ .i)
        return (0,_open_js__WEBPACK_IMPORTED_MODULE_3__/* .rejected */ .n)("too-deep", `expected a statement of at most ${_json_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .maxJsonDepth */ .i} levels, got more`);
    const data = parseJson(payload);
    const parsed = SignedStatement.safeParse(data);
    if (!parsed.success) {
        const place = parsed.error.issues[0]?.path.join(".") ?? "";
        return (0,_open_js__WEBPACK_IMPORTED_MODULE_3__/* .rejected */ .n)("statement", `expected an in-toto statement v1, found a fault at "${place.slice(0, 60)}"`);
    }
    return { state: "read", statement: asStatement(parsed.data) };
}
/** Nothing that is no JSON is a statement either. */
function parseJson(payload) {
    try {
        return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(payload));
    }
    catch {
        return undefined;
    }
}
/** Without the fields that are absent: `undefined` is none of JSON's values. */
function asStatement({ subject, ...rest }) {
    return { ...rest, subject: subject.map(present) };
}
function present({ digest, name, uri, mediaType, downloadLocation, annotations, }) {
    return {
        digest,
        ...(name === undefined ? {} : { name }),
        ...(uri === undefined ? {} : { uri }),
        ...(mediaType === undefined ? {} : { mediaType }),
        ...(downloadLocation === undefined ? {} : { downloadLocation }),
        ...(annotations === undefined ? {} : { annotations }),
    };
}


/***/ }),

/***/ 65513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ statementPayloadType),
/* harmony export */   q: () => (/* binding */ statementType)
/* harmony export */ });
const statementType = "https://in-toto.io/Statement/v1";
const statementPayloadType = "application/vnd.in-toto+json";


/***/ }),

/***/ 72938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ verifyEvidence)
});

// EXTERNAL MODULE: ./lib/domain/digest/sha256.js
var sha256 = __webpack_require__(6878);
;// CONCATENATED MODULE: ./lib/domain/evidence/accepted-policies.js
/** Tells whether a verdict by this policy counts at this time. */
function isAccepted({ current, accepted }, digest, at) {
    if (digest === current)
        return true;
    const time = Date.parse(at);
    return accepted.some((policy) => policy.digest === digest && Date.parse(policy.from) <= time && time < Date.parse(policy.until));
}

// EXTERNAL MODULE: ./lib/domain/evidence/open.js
var evidence_open = __webpack_require__(13954);
// EXTERNAL MODULE: ./lib/domain/evidence/predicates/index.js + 4 modules
var predicates = __webpack_require__(70826);
// EXTERNAL MODULE: ./lib/domain/evidence/predicates/provenance.js
var provenance = __webpack_require__(39816);
;// CONCATENATED MODULE: ./lib/domain/evidence/signers.js

/** Decides whether this somebody may say this predicate; null: yes. */
function rejectSigner({ issuer, signers }, predicate, { identity, signedAt }) {
    if (identity.issuer !== issuer)
        return (0,evidence_open/* rejected */.n)("issuer", `expected a token of ${issuer}, got one of ${shown(identity.issuer)}`);
    const san = identity.subjectAlternativeName;
    if (identity.signerUri !== san)
        return (0,evidence_open/* rejected */.n)("signer-workflow", `the certificate names two files: ${shown(san)}, ${shown(identity.signerUri)}`);
    const named = signers.filter((signer) => signer.predicates.includes(predicate) && addressesOf(signer).includes(san));
    if (named.length === 0)
        return (0,evidence_open/* rejected */.n)("signer-workflow", `no signer of ${predicate} is the file ${shown(san)}`);
    const refusals = named.map((signer) => rejectUse(signer, { identity, signedAt }));
    return refusals.includes(null) ? null : (refusals[0] ?? null);
}
/** Whole addresses are compared: a pattern or a beginning would let others in. */
function addressesOf({ workflow, refs }) {
    return refs.map((ref) => `${workflow}@${ref}`);
}
function rejectUse({ revisions, runners, triggers }, { identity, signedAt }) {
    const revision = revisions.find(({ sha }) => sha === identity.signerDigest);
    if (revision === undefined)
        return (0,evidence_open/* rejected */.n)("signer-revision", `commit ${shown(identity.signerDigest)} of the signing file is not listed`);
    const refusal = rejectRevision(revision, signedAt);
    if (refusal !== null)
        return refusal;
    if (!includes(runners, identity.runnerEnvironment))
        return (0,evidence_open/* rejected */.n)("runner", `expected a runner that is ${runners.join(" or ")}, got ${shown(identity.runnerEnvironment)}`);
    if (!includes(triggers, identity.trigger))
        return (0,evidence_open/* rejected */.n)("trigger", `expected the event ${triggers.join(" or ")}, got ${shown(identity.trigger)}`);
    return null;
}
function rejectRevision({ sha, from, until, revoked }, signedAt) {
    const at = Date.parse(signedAt);
    const name = `commit ${sha} of the signing file`;
    if (revoked !== null && !(revoked.keepsEarlier && at < Date.parse(revoked.at)))
        return (0,evidence_open/* rejected */.n)("signer-revoked", `${name} is revoked since ${revoked.at}; this was signed at ${signedAt}`);
    const isInTime = at >= Date.parse(from) && (until === null || at < Date.parse(until));
    if (isInTime)
        return null;
    const end = until === null ? "" : ` until ${until}`;
    return (0,evidence_open/* rejected */.n)("signer-expired", `${name} counts from ${from}${end}; this was signed at ${signedAt}`);
}
function includes(list, word) {
    return word !== null && list.includes(word);
}
const longestShown = 200;
/** Somebody else's text in a message of ours: quoted, on one line, cut short. */
function shown(text) {
    return text === null ? "nothing" : JSON.stringify(text.slice(0, longestShown));
}

;// CONCATENATED MODULE: ./lib/domain/evidence/source.js


/** Decides whether the run that signed belongs to the expected repository and ref; null: yes. */
function rejectSource(expected, identity) {
    const { sourceRepositoryId: repository, sourceOwnerId: owner, sourceRef: ref } = identity;
    if (repository !== expected.repositoryId || owner !== expected.ownerId) {
        const wanted = `repository ${expected.repositoryId} of owner ${expected.ownerId}`;
        return (0,evidence_open/* rejected */.n)("repository", `expected a run of ${wanted}, got one of ${shown(repository)} of ${shown(owner)}`);
    }
    if (ref === null || !expected.refs.includes(ref))
        return (0,evidence_open/* rejected */.n)("ref", `expected a run of ${expected.refs.join(" or ")}, got one of ${shown(ref)}`);
    return null;
}
/** Decides whether the run that signed was one of each of these commits; null: yes. */
function rejectCommit(commits, { sourceDigest }) {
    if (sourceDigest === null)
        return (0,evidence_open/* rejected */.n)("source-commit", "the certificate names no commit");
    const other = commits.find((commit) => commit !== sourceDigest);
    if (other === undefined)
        return null;
    return (0,evidence_open/* rejected */.n)("source-commit", `expected a run of commit ${shown(other)}, got one of ${shown(sourceDigest)}`);
}

// EXTERNAL MODULE: ./lib/domain/evidence/statement-bytes.js
var statement_bytes = __webpack_require__(37895);
;// CONCATENATED MODULE: ./lib/domain/evidence/subject.js

/** Algorithms that are accepted, with how their digests look; all others are as if they were not there. */
const accepted = new Map([
    ["sha256", /^[0-9a-f]{64}$/],
    ["gitCommit", /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/],
]);
const algorithmsOf = {
    commit: ["gitCommit"],
    artefact: ["sha256"],
    either: ["sha256", "gitCommit"],
};
/** Decides whether the statement is about the expected subject; null: yes. */
function rejectSubject({ subject }, wanted, subjects) {
    const allowed = algorithmsOf[subjects];
    const asked = strong(wanted).filter(([algorithm]) => allowed.includes(algorithm));
    if (asked.length === 0)
        return (0,evidence_open/* rejected */.n)("weak-digest", `expected to be asked for a subject by ${allowed.join(" or ")}`);
    const isMeant = ({ digest }) => asked.some(([algorithm, hex]) => own(digest, algorithm) === hex) &&
        asked.every(([algorithm, hex]) => [undefined, hex].includes(own(digest, algorithm)));
    if (subject.some(isMeant))
        return null;
    if (subject.every(({ digest }) => strong(digest).length === 0))
        return (0,evidence_open/* rejected */.n)("weak-digest", "the statement names its subjects by no accepted digest");
    const names = asked.map(([algorithm, hex]) => `${algorithm}:${hex}`).join(", ");
    return (0,evidence_open/* rejected */.n)("subject", `the statement is not about ${names}`);
}
/** Commits that the statement is about. */
function commitsOf({ subject }) {
    return subject.flatMap(({ digest }) => own(digest, "gitCommit") ?? []);
}
function strong(digest) {
    return Object.entries(digest).filter(([algorithm, hex]) => accepted.get(algorithm)?.test(hex) === true);
}
function own(digest, algorithm) {
    return Object.hasOwn(digest, algorithm) ? digest[algorithm] : undefined;
}

;// CONCATENATED MODULE: ./lib/domain/evidence/verify.js









/**
 * Decides whether a bundle is evidence of what is expected: the only place where evidence becomes believed. The order is the
 * one of docs/adr/0018; the first thing that is not as expected is the answer.
 */
async function verifyEvidence(bundle, expected, trust) {
    const kind = (0,predicates/* predicateFor */.X)(expected.predicateType);
    if (kind === undefined)
        return (0,evidence_open/* rejected */.n)("predicate-type", `nobody here knows the predicate ${shown(expected.predicateType)}`);
    const opened = await trust.open(bundle);
    if (opened.state === "rejected")
        return opened;
    const { identity, signedAt } = opened;
    const stranger = rejectTime(opened, expected) ??
        rejectSigner(trust.signers, kind.name, opened) ??
        rejectSource(expected.source, identity);
    if (stranger !== null)
        return stranger;
    const read = (0,statement_bytes/* readStatement */.c)(opened.payload);
    if (read.state === "rejected")
        return read;
    const { statement } = read;
    const refusal = rejectClaim({ statement, opened, expected, kind }, trust.policies);
    if (refusal !== null)
        return refusal;
    const digests = { digest: (0,sha256/* sha256HexOfBytes */.hW)(bundle), statementDigest: (0,sha256/* sha256HexOfBytes */.hW)(opened.payload) };
    return { state: "verified", statement, identity, signedAt, ...digests };
}
/** The authority's clock and the asker's are never quite the same. */
const toleranceMs = 60_000;
/** Who asks about a past time must not be answered by what was signed after it. */
function rejectTime({ signedAt }, { at }) {
    const [signed, asked] = [Date.parse(signedAt), Date.parse(at)];
    if (signed <= asked + toleranceMs)
        return null;
    return (0,evidence_open/* rejected */.n)("not-yet-valid", `this was signed at ${signedAt}, which is after ${shown(at)}`);
}
function rejectClaim(claim, policies) {
    const { statement, expected, kind } = claim;
    const type = statement.predicateType;
    if (type !== expected.predicateType)
        return (0,evidence_open/* rejected */.n)("predicate-type", `expected the predicate ${expected.predicateType}, got ${shown(type)}`);
    return (rejectShape(claim) ??
        rejectPinned(claim) ??
        rejectVerifier(claim) ??
        rejectSubject(statement, expected.subject, kind.subjects) ??
        rejectPolicy(claim, policies) ??
        rejectAge(claim));
}
function rejectShape({ statement, kind }) {
    try {
        kind.parse(statement.predicate);
        return null;
    }
    catch {
        return (0,evidence_open/* rejected */.n)("predicate", `the predicate is not a ${kind.name} of the known form`);
    }
}
/**
 * Where the predicate pins the commit, everything that names one names that of the run: who asks, the subject, and for
 * provenance the source that it says it was built from.
 */
function rejectPinned({ statement, opened, expected, kind }) {
    if (!kind.pinsCommit)
        return null;
    const asked = expected.source.commit === null ? [] : [expected.source.commit];
    const built = kind === provenance/* provenanceKind */.ig ? [(0,provenance/* commitOf */.D3)(provenance/* provenanceKind */.ig.parse(statement.predicate))] : [];
    return rejectCommit([...asked, ...commitsOf(statement), ...built], opened.identity);
}
/** Whoever judged is named as the file that signed: by its ref, as the certificate has it, or by its commit. */
function rejectVerifier({ statement, opened, kind }) {
    const id = kind.verifierId(statement.predicate);
    const { subjectAlternativeName: san, signerDigest } = opened.identity;
    const atCommit = `${san.slice(0, san.lastIndexOf("@"))}@${signerDigest}`;
    if (id === null || id === san || id === atCommit)
        return null;
    return (0,evidence_open/* rejected */.n)("verifier", `expected the verifier ${shown(atCommit)}, got ${shown(id)}`);
}
function rejectPolicy({ statement, expected, kind }, policies) {
    const digest = kind.policyDigest(statement.predicate);
    if (digest === null || isAccepted(policies, digest, expected.at))
        return null;
    return (0,evidence_open/* rejected */.n)("policy", `the platform policy ${shown(digest)} is not accepted at ${shown(expected.at)}`);
}
function rejectAge({ statement, expected, kind }) {
    const expiresAt = kind.expiresAt(statement.predicate);
    if (expiresAt === null || Date.parse(expected.at) < Date.parse(expiresAt))
        return null;
    return (0,evidence_open/* rejected */.n)("expired", `this counts until ${shown(expiresAt)}; the question is about ${shown(expected.at)}`);
}


/***/ }),

/***/ 16847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ Text),
/* harmony export */   LB: () => (/* binding */ Day),
/* harmony export */   SX: () => (/* binding */ Name),
/* harmony export */   WT: () => (/* binding */ Value),
/* harmony export */   Wn: () => (/* binding */ Days),
/* harmony export */   X5: () => (/* binding */ Scalar),
/* harmony export */   _e: () => (/* binding */ Owner),
/* harmony export */   "do": () => (/* binding */ Moment),
/* harmony export */   fo: () => (/* binding */ Glob),
/* harmony export */   lN: () => (/* binding */ Flag),
/* harmony export */   np: () => (/* binding */ Digest),
/* harmony export */   y_: () => (/* binding */ Count)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _expected_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74228);


/** Schemas that the files of policy share. Each rule says what was expected and what was found. */
const Text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP((0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a text")).min(1, (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a text"));
const Name = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP((0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a name"))
    .regex(/^[a-z][a-z0-9-]{0,63}$/, (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a name in lower case (letters, digits, dashes)"));
const Count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr((0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a whole number from 0")).min(0, (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a whole number from 0"));
const Days = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr((0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a whole number of days from 1 to 3650"))
    .min(1, (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a whole number of days from 1 to 3650"))
    .max(3650, (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a whole number of days from 1 to 3650"));
const Day = zod__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6((0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a date such as 2027-01-31"));
/** A day, which begins at 00:00 UTC, or a time. */
const Moment = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6(), zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$({ offset: true })], (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a date such as 2027-01-31 or a time such as 2027-01-31T12:00:00Z"));
const Digest = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP((0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a digest sha256:<64 hex digits>"))
    .regex(/^sha256:[0-9a-f]{64}$/, (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a digest sha256:<64 hex digits>"));
const Flag = zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY((0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("true or false"));
/** A glob of files inside the workspace; nothing that leads out of it and no negation. */
const Glob = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP((0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a glob of files inside the repository"))
    .regex(/^(?![/!~]|[A-Za-z]:)(?!(?:.*[/\\])?\.\.(?:[/\\]|$)).+$/s, (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)('a glob of files inside the repository, without "..", a leading "/" or "!"'));
const Owner = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: Text.describe("Who answers for it: a team or a person."),
    contact: Text.describe("Where to reach them: an address, a channel or a page."),
}, (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("an owner with name and contact"))
    .describe("Who answers for the file; named in every message about it.");
/** What a check's parameter can be set to. */
const Scalar = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()], (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a number, a word, true or false"));
const Value = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())], (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a number, a word, true or false, or a list of words"));


/***/ }),

/***/ 49490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98439);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25976);



/** Holds a document to a schema and says of each mistake where it is and what was probably meant. */
function validate(schema, document, { code, keys }) {
    if (document.problems.length > 0)
        return { ok: false, problems: document.problems };
    const result = schema.safeParse(document.data);
    if (result.success)
        return { ok: true, value: result.data };
    const context = { document, code, keys, known: knownKeys(schema) };
    // A mistyped key is an absent one too; what was typed says more about it.
    const isAbsent = ({ path }) => path.length > 0 && isNothingAt(document.data, path);
    const issues = result.error.issues.toSorted((a, b) => Number(isAbsent(a)) - Number(isAbsent(b)));
    return { ok: false, problems: issues.flatMap((issue) => problemsOf(issue, [], context)) };
}
function problemsOf(issue, parent, context) {
    const path = [...parent, ...issue.path.filter((step) => typeof step !== "symbol")];
    switch (issue.code) {
        case "unrecognized_keys":
            return issue.keys.map((key) => unknownKey(path, key, context));
        case "invalid_union": {
            const meant = branchMeant(issue.errors);
            if (meant !== undefined)
                return meant.flatMap((inner) => problemsOf(inner, path, context));
            return [mistake(path, issue.message, "", context)];
        }
        case "invalid_key":
            return [badKey(path, issue.issues[0]?.message ?? issue.message, context)];
        case "invalid_value":
            return [mistake(path, issue.message, correction(path, issue.values, context), context)];
        default:
            return [mistake(path, issue.message, "", context)];
    }
}
/** The branch of a union that got past the type of the value itself, if only one did. */
function branchMeant(branches) {
    const meant = branches.filter((issues) => issues.every((issue) => issue.path.length > 0 || isUnknownKey(issue)));
    return meant.length === 1 ? meant[0] : undefined;
}
function isUnknownKey(issue) {
    return issue.code === "unrecognized_keys";
}
function unknownKey(path, key, context) {
    const inside = path.length === 0 ? "" : ` in ${path.join(".")}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(context.code, `expected a known key${inside}, got ${JSON.stringify(key)}.`, {
        hint: (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .Z)(key, context.known(path)),
        at: context.document.locateKey(path, key),
    });
}
function badKey(path, message, context) {
    const key = String(path.at(-1));
    const hint = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .Z)(key, context.known(path.slice(0, -1)));
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(context.code, `key of ${path.join(".")}: ${message}.`, {
        hint,
        at: context.document.locateKey(path.slice(0, -1), key),
    });
}
function mistake(path, message, hint, context) {
    const subject = path.length === 0 ? "" : `${path.join(".")}: `;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(context.code, `${subject}${message}.`, {
        hint: hint === "" ? `Correct the value; docs/reference/policy.md#${context.keys} lists all keys.` : hint,
        at: context.document.locate(path),
    });
}
/** For a word outside a closed list: the word that was probably meant. */
function correction(path, values, context) {
    const found = valueAt(context.document.data, path);
    const words = values.filter((value) => typeof value === "string");
    return typeof found === "string" && words.length > 1 ? (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .Z)(found, words) : "";
}
function valueAt(data, path) {
    return path.reduce((value, step) => (isObject(value) ? value[String(step)] : undefined), data);
}
function isNothingAt(data, path) {
    return (valueAt(data, path.filter((step) => typeof step !== "symbol")) === undefined);
}
function isObject(value) {
    return typeof value === "object" && value !== null;
}
/** Lists the keys that a schema knows at a path; read from its JSON Schema, so that there is no second list. */
function knownKeys(schema) {
    return (path) => {
        let level = [zod__WEBPACK_IMPORTED_MODULE_2__/* .toJSONSchema */ .bl(schema, { io: "input", unrepresentable: "any" })];
        for (const step of path)
            level = level.flatMap((node) => descend(node, step)).flatMap(alternatives);
        return level.flatMap(keysOf);
    };
}
/** Named properties, or the closed list of names that a record takes. */
function keysOf(node) {
    const names = member(member(node, "propertyNames"), "enum");
    return Array.isArray(names) ? names.map(String) : Object.keys(member(node, "properties") ?? {});
}
function descend(node, step) {
    if (typeof step === "number")
        return [member(node, "items")];
    const properties = member(node, "properties");
    const own = isObject(properties) && Object.hasOwn(properties, step) ? properties[step] : undefined;
    return [own ?? member(node, "additionalProperties")];
}
function alternatives(node) {
    const branches = member(node, "anyOf");
    return Array.isArray(branches) ? branches : [node];
}
function member(node, name) {
    return isObject(node) ? node[name] : undefined;
}


/***/ }),

/***/ 96588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkProductConfig: () => (/* binding */ checkProductConfig),
  x: () => (/* binding */ parseProductConfig)
});

// EXTERNAL MODULE: ./lib/policy/document/checked.js
var checked = __webpack_require__(32407);
// EXTERNAL MODULE: ./lib/policy/document/document.js
var document_document = __webpack_require__(83493);
// EXTERNAL MODULE: ./lib/policy/document/policy-file.js
var policy_file = __webpack_require__(98157);
// EXTERNAL MODULE: ./lib/policy/document/validate.js
var validate = __webpack_require__(49490);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./lib/domain/artifact/spec.js
var spec = __webpack_require__(6600);
// EXTERNAL MODULE: ./lib/domain/report/kind.js
var kind = __webpack_require__(45629);
// EXTERNAL MODULE: ./lib/policy/document/expected.js
var expected = __webpack_require__(74228);
// EXTERNAL MODULE: ./lib/policy/document/schema.js
var schema = __webpack_require__(16847);
;// CONCATENATED MODULE: ./lib/policy/product/product-config.js





const Evidence = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(kind/* evidenceKinds */.L, (0,expected/* expected */.p)(kind/* evidenceKinds */.L.join(", ")))
        .describe("What the report is evidence for."),
    suite: schema/* Name */.SX.optional().describe("For tests: unit (the default), integration or another name."),
    path: schema/* Glob */.fo.describe("Glob of the report files inside the repository."),
}, (0,expected/* expected */.p)("an entry with kind and path"));
const Command = schema/* Text */.EY.optional();
const OwnCi = schemas/* strictObject */.rej({
    workflow: schemas/* string */.YjP((0,expected/* expected */.p)("a workflow of this repository, such as .github/workflows/ci.yml"))
        .regex(/^\.github\/workflows\/[\w.-]{1,200}\.ya?ml$/, (0,expected/* expected */.p)("a workflow of this repository, such as .github/workflows/ci.yml"))
        .describe("Path of the workflow file; it runs on pull_request and merge_group."),
    artifact: schemas/* string */.YjP((0,expected/* expected */.p)("the name of an artifact"))
        .regex(/^[\w. -]{1,200}$/, (0,expected/* expected */.p)("the name of an artifact"))
        .describe("Name of the artifact with the reports and their sidecars."),
    root: schemas/* string */.YjP((0,expected/* expected */.p)("a folder of this repository"))
        .regex(/^(?!\.\.?(?:\/|$))[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/, (0,expected/* expected */.p)("a folder of this repository"))
        .optional()
        .describe("Folder that the paths in the artifact begin in: upload-artifact cuts off what all have in common."),
}, (0,expected/* expected */.p)("a mapping with workflow and artifact"));
const Place = schemas/* string */.YjP((0,expected/* expected */.p)("a file or folder of this repository"))
    .regex(/^(?!\.\.?(?:\/|$))[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/, (0,expected/* expected */.p)("a file or folder of this repository, such as dist/app.zip"));
const Artefact = schemas/* strictObject */.rej({
    type: schemas/* enum */.k5n(spec/* artefactTypes */.I, (0,expected/* expected */.p)(spec/* artefactTypes */.I.join(", ")))
        .describe("`oci-layout`: a folder with an image; `zip`: a function's package; `bundle`: what a store takes; `archive`: a module or a pipeline."),
    path: Place.describe("What `package` writes: the folder of an image layout, else one file."),
    plan: Place.optional().describe("For an infrastructure module: the saved plan that is approved with it."),
    schema: Place.optional().describe("For a data pipeline: the schema of its data."),
}, (0,expected/* expected */.p)("a mapping with type and path"));
/** The product's own file, `.github/assaygate.yml` (design §7). */
const ProductConfig = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz("assaygate/product-config/v1", (0,expected/* expected */.p)('"assaygate/product-config/v1"')),
    owner: schema/* Owner */._e,
    evidence: schemas/* array */.YOg(Evidence, (0,expected/* expected */.p)("a list of evidence"))
        .default([])
        .describe("Where the reports are that this product's tools write."),
    values: schemas/* record */.g1P(schemas/* string */.YjP(), schema/* Scalar */.X5, (0,expected/* expected */.p)("a mapping of parameters to values"))
        .default({})
        .describe("Thresholds inside the guardrails: `coverage.line: 85` or `tests.unit.maxSkippedRatio: 0.05`."),
    scopes: schemas/* strictObject */.rej({
        gated: schemas/* array */.YOg(schema/* Glob */.fo, (0,expected/* expected */.p)("a list of globs"))
            .min(1, (0,expected/* expected */.p)("at least one glob"))
            .optional()
            .describe("Globs of the source files that are gated."),
    })
        .default({})
        .describe("Which files count as gated source."),
    commands: schemas/* strictObject */.rej({
        setup: Command.describe("Installs what the others need."),
        build: Command.describe("Builds the artefact's inputs."),
        test: Command.describe("Runs the tests and writes their reports."),
        lint: Command.describe("Runs the linters and writes their reports."),
        package: Command.describe("Makes the artefact."),
        deploy: Command.describe("Deploys one artefact to one environment."),
        smoke: Command.describe("Checks a deployment."),
    })
        .default({})
        .describe("What the templates run for this product."),
    artefact: Artefact.optional().describe("What the command `package` makes; from then on everything is about its digest."),
    ci: OwnCi.optional().describe("The product's own workflow, if that makes its evidence and not the templates."),
}, (0,expected/* expected */.p)("a product configuration"));

;// CONCATENATED MODULE: ./lib/policy/product/product-file.js





/** Reads a product's configuration. @throws {UserError} invalid-config */
function parseProductConfig(source) {
    return (0,checked/* orThrow */.a)(checkProductConfig(source));
}
/** Reads a product's configuration; mistakes are values. */
function checkProductConfig(source) {
    const document = (0,document_document/* readDocument */.u)(source, "invalid-config");
    return (0,policy_file/* fileOf */.W)(document, (0,validate/* validate */.t)(ProductConfig, document, { code: "invalid-config", keys: "keys-of-the-product-configuration" }));
}


/***/ }),

/***/ 36837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ parseRecord)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _waivers_waiver_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17632);



const Text = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(500), text: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(512 * 1024) });
const Unknown = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    state: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("unknown"),
    why: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    cause: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n([
        ...["no-token", "permission", "no-posture", "stale-posture", "not-found", "not-asked", "outage"],
        ...["rate-limit", "budget", "unprovable", "malformed", "incomplete", "too-large"],
    ])
        .exactOptional(),
    needs: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().exactOptional(),
    resetAt: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().exactOptional(),
});
const known = (value) => zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ state: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("known"), value }), Unknown]).nullable();
const Approval = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ state: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("proved"), by: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), at: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ state: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["refuted", "unknown"]), why: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
]);
const Baseline = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    sha256: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    baseline: _waivers_waiver_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .BaselineFile */ .u.omit({ schema: true }),
    approval: Approval,
    author: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    introducedAt: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
});
const Record = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    event: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    evaluatedAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
    stages: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).max(8)).nullable(),
    merge: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        source: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["packaged", "instance", "file"]),
        product: Text.nullable(),
        base: Text.nullable(),
        profile: known(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
        regulated: known(zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()),
        baseline: Baseline.nullable(),
    }),
});
/** Reads the `record.json` that a gate left beside its facts. @throws {UserError} invalid-input */
function parseRecord(text) {
    const parsed = Record.safeParse(parseJson(text));
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw broken(`a fault at "${issue?.path.join(".") ?? ""}": ${issue?.message ?? ""}`);
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw broken(cause instanceof Error ? cause.message : "no JSON");
    }
}
function broken(found) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("invalid-input", `expected the record of a gate's verdict, found ${found}.`, {
        at: "record.json",
        hint: "Take the record.json that lies beside the facts it belongs to.",
    });
}


/***/ }),

/***/ 35884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ rejudge)
/* harmony export */ });
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26680);
/* harmony import */ var _merge_merge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38071);
/* harmony import */ var _product_product_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96588);
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62221);




/**
 * Judges recorded facts once more: with the platform policy of then the verdict is the recorded one bit for bit, with
 * another it says what that would have come to.
 * @throws {UserError} where the policies do not go together
 */
function rejudge(platform, record, facts) {
    const { product, base, ...given } = record.merge;
    const merged = (0,_merge_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .mergePolicies */ .$)({ ...given, platform, product: read(product), base: read(base) });
    return (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._)(facts, (0,_stages_js__WEBPACK_IMPORTED_MODULE_3__/* .aboutStages */ .V)(merged, record.stages), record.evaluatedAt);
}
function read(text) {
    return text === null ? null : (0,_product_product_file_js__WEBPACK_IMPORTED_MODULE_2__/* .parseProductConfig */ .x)(text);
}


/***/ }),

/***/ 4652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hT: () => (/* binding */ parseSigners),
  $W: () => (/* binding */ signersPath)
});

// UNUSED EXPORTS: checkSigners

// EXTERNAL MODULE: ./lib/policy/document/checked.js
var checked = __webpack_require__(32407);
// EXTERNAL MODULE: ./lib/policy/document/document.js
var document_document = __webpack_require__(83493);
// EXTERNAL MODULE: ./lib/policy/document/policy-file.js
var policy_file = __webpack_require__(98157);
// EXTERNAL MODULE: ./lib/policy/document/validate.js
var validate = __webpack_require__(49490);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/policy/signers/signers-rules.js

/**
 * What one entry cannot see: an entry that says the same file may say the same thing once more would let a revocation in the
 * other be forgotten, and so would a commit that is revoked in one place only.
 */
function signerProblems({ signers }, { locate }) {
    return signers.flatMap((signer, index) => {
        const at = locate(["signers", index]);
        const earlier = signers.slice(0, index).filter(({ workflow }) => workflow === signer.workflow);
        const problems = [...repeated(signer), ...earlier.flatMap((other) => conflicts(other, signer))];
        return problems.map((message) => new errors/* UserError */.yo("invalid-policy", message, { at, hint: "Keep one of them." }));
    });
}
function repeated({ revisions }) {
    const shas = revisions.map(({ sha }) => sha);
    return shas
        .filter((sha, index) => shas.indexOf(sha) !== index)
        .map((sha) => `expected each revision once, got ${sha} again.`);
}
function conflicts(one, other) {
    const shared = one.predicates.filter((name) => other.predicates.includes(name));
    const known = new Map(one.revisions.map(({ sha, revoked }) => [sha, revoked]));
    const torn = other.revisions.filter(({ sha, revoked }) => known.has(sha) && JSON.stringify(known.get(sha)) !== JSON.stringify(revoked));
    return [
        ...shared.map((name) => `expected one signer of ${name} per file, got the same file again.`),
        ...torn.map(({ sha }) => `expected ${sha} to be revoked in all entries of its file alike, or in none.`),
    ];
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./lib/domain/evidence/predicates/index.js + 4 modules
var predicates = __webpack_require__(70826);
// EXTERNAL MODULE: ./lib/policy/document/expected.js
var expected = __webpack_require__(74228);
// EXTERNAL MODULE: ./lib/policy/document/schema.js
var schema = __webpack_require__(16847);
;// CONCATENATED MODULE: ./lib/policy/signers/signers-schema.js




const names = predicates/* predicateKinds */.R.map(({ name }) => name);
/** Tokens of GitHub come over TLS; an emulated GitHub on this machine has none. */
const Issuer = schemas/* string */.YjP((0,expected/* expected */.p)("the address of an issuer"))
    .regex(/^(?:https:\/\/[\w.-]{1,253}|http:\/\/127\.0\.0\.1)(?::\d{1,5})?(?:\/[\w.-]{1,100}){0,4}$/, (0,expected/* expected */.p)("the address of an issuer, such as https://token.actions.githubusercontent.com"));
const Workflow = schemas/* string */.YjP((0,expected/* expected */.p)("the address of a workflow file"))
    .regex(/^https:\/\/[\w.-]{1,253}\/[\w.-]{1,100}\/[\w.-]{1,100}\/\.github\/workflows\/[\w.-]{1,200}\.ya?ml$/, (0,expected/* expected */.p)("the address of a workflow file, such as https://github.com/acme/platform/.github/workflows/judge.yml"));
/** No sign with which a name could mean several. */
const Ref = schemas/* string */.YjP((0,expected/* expected */.p)("a full ref"))
    .regex(/^refs\/(?:heads|tags)\/[\w./-]{1,200}$/, (0,expected/* expected */.p)("a full ref, such as refs/heads/stable"));
const Sha = schemas/* string */.YjP((0,expected/* expected */.p)("a commit"))
    .regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, (0,expected/* expected */.p)("a whole commit id in lower case"));
const Revoked = schemas/* strictObject */.rej({
    at: schema/* Moment */["do"].describe("When it was found out."),
    reason: schema/* Text */.EY.describe("Why, for a reader who was not there."),
    keepsEarlier: schema/* Flag */.lN.default(false).describe("Whether what it signed before `at` still counts; without it, nothing that it ever signed does."),
}, (0,expected/* expected */.p)("a mapping with at and reason"));
const Revision = schemas/* strictObject */.rej({
    sha: Sha.describe("Commit of the file that signs."),
    from: schema/* Moment */["do"].describe("From when what it signs counts."),
    until: schema/* Moment */["do"].optional().describe("Until when; what it signed before then counts on."),
    revoked: Revoked.optional().describe("What takes its word away."),
}, (0,expected/* expected */.p)("a revision with sha and from"))
    .refine(({ from, until }) => until === undefined || Date.parse(from) < Date.parse(until), {
    path: ["until"],
    error: "expected a time after from",
});
const Signer = schemas/* strictObject */.rej({
    predicates: schemas/* array */.YOg(schemas/* enum */.k5n(names, (0,expected/* expected */.p)("the name of a predicate")), (0,expected/* expected */.p)("a list of predicates"))
        .min(1, (0,expected/* expected */.p)("at least one predicate"))
        .describe("What it may say."),
    workflow: Workflow.describe("The file that signs; a whole address, never a pattern."),
    refs: schemas/* array */.YOg(Ref, (0,expected/* expected */.p)("a list of refs"))
        .min(1, (0,expected/* expected */.p)("at least one ref"))
        .describe("Channels at which products call it."),
    revisions: schemas/* array */.YOg(Revision, (0,expected/* expected */.p)("a list of revisions"))
        .min(1, (0,expected/* expected */.p)("at least one revision"))
        .describe("Commits of it that count."),
    triggers: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[a-z_]{1,50}$/, (0,expected/* expected */.p)("an event such as push")), (0,expected/* expected */.p)("a list of events"))
        .min(1, (0,expected/* expected */.p)("at least one event"))
        .describe("Events of runs in which it signs."),
    runners: schemas/* array */.YOg(schemas/* enum */.k5n(["github-hosted", "self-hosted"], (0,expected/* expected */.p)("github-hosted or self-hosted")), (0,expected/* expected */.p)("a list of kinds of runners"))
        .min(1, (0,expected/* expected */.p)("at least one kind of runner"))
        .default(["github-hosted"])
        .describe("Where it may run."),
}, (0,expected/* expected */.p)("a signer with predicates, workflow, refs, revisions and triggers"));
/** `signers.yml` of an instance: whose word counts for what. */
const SignersFile = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz("assaygate/signers/v1", (0,expected/* expected */.p)('"assaygate/signers/v1"')),
    issuer: Issuer.default("https://token.actions.githubusercontent.com").describe("Who gives the tokens that certificates are issued for."),
    signers: schemas/* array */.YOg(Signer, (0,expected/* expected */.p)("a list of signers")).describe("Files that may sign."),
}, (0,expected/* expected */.p)("a list of signers"));

;// CONCATENATED MODULE: ./lib/policy/signers/signers-file.js






/** Where an instance keeps it. */
const signersPath = "signers.yml";
/** Reads the list of signers. @throws {UserError} invalid-policy */
function parseSigners(source) {
    return (0,checked/* orThrow */.a)(checkSigners(source));
}
/** Reads the list of signers; mistakes are values. */
function checkSigners(source) {
    const document = (0,document_document/* readDocument */.u)(source, "invalid-policy");
    const checked = (0,validate/* validate */.t)(SignersFile, document, { code: "invalid-policy", keys: "keys-of-the-signers" });
    const problems = checked.ok ? signerProblems(checked.value, document) : [];
    if (problems.length > 0)
        return { ok: false, problems };
    return (0,policy_file/* fileOf */.W)(document, checked.ok ? { ok: true, value: signersOf(checked.value) } : checked);
}
function signersOf({ issuer, signers }) {
    return {
        issuer,
        signers: signers.map((signer) => ({
            ...signer,
            revisions: signer.revisions.map(({ sha, from, until, revoked }) => ({
                ...{ sha, from, until: until ?? null },
                revoked: revoked === undefined ? null : { at: revoked.at, keepsEarlier: revoked.keepsEarlier },
            })),
        })),
    };
}


/***/ }),

/***/ 17632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ WaiverFile),
/* harmony export */   u: () => (/* binding */ BaselineFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _document_expected_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74228);
/* harmony import */ var _document_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16847);



const Uri = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP((0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("an https address"))
    .regex(/^https:\/\/[^\s]{1,2000}$/, (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("an https address"));
const Tracking = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ uri: Uri.describe("Where the work is followed.") }, (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("an entry with uri")), (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("a list"))
    .min(1, (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("at least one entry, as debt without an issue is forgotten"))
    .describe("Issues in which the fix is followed.");
const Justification = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP((0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("a justification"))
    .min(20, (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("a justification of at least 20 characters"))
    .describe("Why the risk can be carried until then; for a reader who was not there.");
const AnswersFor = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: _document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.describe("Team or person."), uri: Uri.describe("Where to reach them.") }, (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("an owner with name and uri"))
    .describe("Who answers for it.");
/** One group of findings; its fields must all hold, each by exact comparison. */
const ScopeEntry = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP((0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("a fingerprint of 64 hex digits"))
        .regex(/^[0-9a-f]{64}$/, (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("a fingerprint of 64 hex digits"))
        .optional(),
    ruleId: _document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.optional(),
    vulnerability: _document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.optional().describe("CVE, GHSA or another advisory id."),
    purl: _document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.optional().describe("Package URL with its version; qualifiers are not compared."),
    path: _document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.optional().describe("File of the finding."),
}, (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("an entry with fingerprint, vulnerability, or ruleId with path or purl"));
/** A waiver file, `.github/assaygate/waivers/<id>.yml` (design §7). */
const WaiverFile = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("assaygate/waiver/v1", (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)('"assaygate/waiver/v1"')),
    id: _document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Name */ .SX.describe("The file's name without its extension."),
    checks: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY, (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("a list of check ids"))
        .min(1, (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("at least one check id"))
        .describe("Checks in which it counts."),
    scope: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        findings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(ScopeEntry, (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("a list of findings"))
            .min(1, (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("at least one finding"))
            .describe("What it covers; never a wildcard."),
        environments: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Name */ .SX, (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("a list of environments"))
            .default([])
            .describe("Environments it is limited to; empty: all. A limited one does not count for a commit."),
    }, (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("a scope with findings")),
    owner: AnswersFor,
    justification: Justification,
    tracking: Tracking,
    requestedAt: _document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Moment */ ["do"].describe("When it was asked for."),
    expiresAt: _document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Moment */ ["do"].describe("When it ends; a day ends it at 00:00 UTC, so on that day it counts no longer."),
    approverRole: _document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Name */ .SX.describe("Role that has to approve, as the policy says for the severity."),
}, (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("a waiver"));
/** Old debt with a burn-down date, `.github/assaygate/baseline.yml` (design §7, ratchet). */
const BaselineFile = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("assaygate/baseline/v1", (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)('"assaygate/baseline/v1"')),
    owner: AnswersFor,
    justification: Justification,
    tracking: Tracking,
    requestedAt: _document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Moment */ ["do"].describe("When it was asked for."),
    approverRole: _document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Name */ .SX.describe("Role that has to approve, as the policy says for waivers."),
    entries: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        fingerprint: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP((0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("a fingerprint of 64 hex digits"))
            .regex(/^[0-9a-f]{64}$/, (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("a fingerprint of 64 hex digits")),
        burnDownOn: _document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Moment */ ["do"].describe("When the finding has to be gone."),
    }, (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("an entry with fingerprint and burnDownOn")), (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("a list of entries"))
        .describe("Findings that were there before; never secrets."),
}, (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("a baseline"));


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
