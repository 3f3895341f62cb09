export const id = 7408;
export const ids = [7408];
export const modules = {

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


/***/ })

};
