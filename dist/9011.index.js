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


/***/ }),

/***/ 26677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ predicateKind)
/* harmony export */ });
/** Describes a kind by its shape and where the fields are that a verifier looks at. */
function predicateKind(words) {
    const { name, type, pinsCommit, subjects, shape } = words;
    const parse = (predicate) => shape.parse(words.isVerbatim ? predicate : withoutNulls(predicate));
    return {
        name,
        type,
        pinsCommit,
        subjects,
        parse,
        claims: (predicate) => claimsOf(words, parse(predicate)),
    };
}
function claimsOf(words, predicate) {
    return {
        verifierId: words.verifierId?.(predicate) ?? null,
        policyDigest: words.policyDigest?.(predicate) ?? null,
        commits: words.commits?.(predicate) ?? [],
        expiresAt: words.expiresAt?.(predicate) ?? null,
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
/* harmony export */   _A: () => (/* binding */ Person),
/* harmony export */   _e: () => (/* binding */ Owner),
/* harmony export */   "do": () => (/* binding */ Moment),
/* harmony export */   gm: () => (/* binding */ Pointer),
/* harmony export */   nG: () => (/* binding */ Pinned),
/* harmony export */   rk: () => (/* binding */ verifierIdOf)
/* harmony export */ });
/* unused harmony exports Sha256, Digests */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _verdict_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20393);
/* harmony import */ var _own_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37276);



/** Field of a verification summary that holds the digest of the effective policy. */
const effectivePolicyField = `${_own_type_js__WEBPACK_IMPORTED_MODULE_0__/* .attestationRoot */ .d}/effective-policy`;
const Text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1);
const Moment = zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$();
const Sha256 = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const Environment = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["dev", "test", "uat", "prod"]);
/** in-toto DigestSet: digests by algorithm. */
const Digests = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP());
const pointer = {
    name: Text.optional(),
    uri: Text.optional(),
    digest: Digests.optional(),
    content: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    downloadLocation: Text.optional(),
    mediaType: Text.optional(),
    annotations: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()).optional(),
};
/** in-toto ResourceDescriptor: what a predicate points at, by address, digest or content. */
const Pointer = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc(pointer)
    .refine(({ uri, digest, content }) => (uri ?? digest ?? content) !== undefined)
    .meta({ anyOf: [{ required: ["uri"] }, { required: ["digest"] }, { required: ["content"] }] });
const Sha256Digest = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha256: Sha256 });
/** A pointer that nobody can bend: it has the sha256 of what it points at. */
const Pinned = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ ...pointer, digest: Sha256Digest });
/** The platform policy that was judged by; without its digest nothing could be judged again. */
const Policy = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ uri: Text, digest: Sha256Digest });
const Verifier = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: Text.describe("The judge file at its commit: `https://github.com/<owner>/<repo>/<path>@<sha>`."),
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional().describe("Versions of what judged, by name."),
});
const Owner = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: Text, uri: Text.optional() });
const Link = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ uri: Text });
const Person = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ uri: Text, name: Text.optional(), login: Text.optional() });
const Outcome = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["PASSED", "FAILED"]);
const CheckOutcome = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_verdict_result_js__WEBPACK_IMPORTED_MODULE_3__/* .checkResults */ .ZB);
/** sha256 of the policy in the words of the policy files. */
const policyDigestOf = ({ policy }) => `sha256:${policy.digest.sha256}`;
const verifierIdOf = ({ verifier }) => verifier.id;


/***/ }),

/***/ 20393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nw: () => (/* binding */ decideStage),
/* harmony export */   ZB: () => (/* binding */ checkResults),
/* harmony export */   k1: () => (/* binding */ decideAll)
/* harmony export */ });
/** What one check came to (design §4). */
const checkResults = ["PASSED", "WARNED", "FAILED", "NOT_RUN", "NOT_APPLICABLE", "ERROR"];
/** Sums up checks: a required one FAILED or NOT_RUN fails the stage, else one in ERROR leaves it undecided. */
function decideStage(checks) {
    const required = checks.filter((check) => check.required);
    const some = (...results) => required.some(({ result }) => results.includes(result));
    if (some("FAILED", "NOT_RUN"))
        return "FAILED";
    if (some("ERROR"))
        return "UNDECIDED";
    return checks.some(({ result }) => result === "WARNED") ? "WARNED" : "PASSED";
}
/** Sums up stages the same way. No stage at all is no verdict. */
function decideAll(stages) {
    if (stages.includes("FAILED"))
        return "fail";
    return stages.includes("UNDECIDED") || stages.length === 0 ? "undecided" : "pass";
}


/***/ })

};
