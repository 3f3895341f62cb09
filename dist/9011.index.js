export const id = 9011;
export const ids = [9011];
export const modules = {

/***/ 59011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gateEvaluation: () => (/* binding */ gateEvaluation),
  gateEvaluationKind: () => (/* binding */ gateEvaluationKind)
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
// EXTERNAL MODULE: ./lib/domain/evidence/predicates/own-type.js
var own_type = __webpack_require__(37276);
;// CONCATENATED MODULE: ./lib/domain/evidence/predicates/gate-evaluation.js





const gateEvaluationKind = (0,kind/* predicateKind */.a)({
    name: "gate-evaluation",
    type: (0,own_type/* ownType */.Z)("gate-evaluation"),
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


/***/ })

};
