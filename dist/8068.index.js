export const id = 8068;
export const ids = [8068];
export const modules = {

/***/ 68068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ApprovalRequest: () => (/* binding */ ApprovalRequest),
/* harmony export */   approvalRequestKind: () => (/* binding */ approvalRequestKind)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26677);
/* harmony import */ var _own_type_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37276);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63741);




const Role = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY, required: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1) });
/** What people are asked to approve, once. Subject: every artefact asked for. */
const ApprovalRequest = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    requestId: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.describe("Id of the request."),
    nonce: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.describe("Makes the request single-use."),
    requestor: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Person */ ._A.describe("Who asks."),
    requestedAt: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Moment */ ["do"].describe("When."),
    expiresAt: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Moment */ ["do"].describe("From then on nobody can approve it."),
    component: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.describe("What is to be promoted."),
    environment: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Environment */ .OH.describe("Where to."),
    strategy: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.describe("How it is rolled out."),
    configuration: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Pinned */ .nG.describe("Configuration after templating and before secrets."),
    renderedManifest: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Pinned */ .nG.optional().describe("What is applied."),
    rollbackCertificate: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Pinned */ .nG.optional().describe("Proof that there is a way back."),
    template: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Pinned */ .nG.describe("The workflow file at its commit."),
    gates: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Pinned */ .nG).describe("Evaluations and summaries that the request rests on."),
    waivers: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Pinned */ .nG).optional().describe("Exceptions that it rests on."),
    contributors: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ uri: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY, as: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY).min(1) }))
        .describe("Who had a hand in it, and so cannot approve it."),
    rule: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ roles: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Role).min(1) }).describe("Roles that have to approve."),
    policy: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Policy */ .PE.describe("The platform policy that was judged by."),
    effectivePolicy: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Pinned */ .nG.describe("Platform policy and product choices together."),
    verifier: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Verifier */ .BL.describe("The file that judged and signed."),
});
const approvalRequestKind = (0,_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .predicateKind */ .a)({
    name: "approval-request",
    type: (0,_own_type_js__WEBPACK_IMPORTED_MODULE_3__/* .ownType */ .Z)("approval-request"),
    pinsCommit: false,
    subjects: "artefact",
    shape: ApprovalRequest,
    verifierId: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .verifierIdOf */ .rk,
    policyDigest: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .policyDigestOf */ .K7,
    expiresAt: ({ expiresAt }) => expiresAt,
});


/***/ })

};
