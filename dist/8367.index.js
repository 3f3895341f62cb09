export const id = 8367;
export const ids = [8367];
export const modules = {

/***/ 38367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Waiver: () => (/* binding */ Waiver),
/* harmony export */   waiverKind: () => (/* binding */ waiverKind)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26677);
/* harmony import */ var _own_type_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37276);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63741);




const Finding = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    ruleId: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.optional(),
    vulnerability: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.optional(),
    severity: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.optional(),
    purl: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.optional(),
    fingerprints: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional(),
});
/** An exception that a role accepted for a while. Subject: the git blob of its file. */
const Waiver = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.describe("Id of the waiver, as its file has it."),
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["accepted", "rejected", "underReview"])
        .describe("Whether it was accepted, in the words of SARIF."),
    basis: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["false-positive", "accepted", "risk-adjusted", "operational-requirement"])
        .describe("Why it may be excepted, in the words of OSCAL."),
    checks: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY)
        .min(1)
        .describe("Checks that it may cover; critical findings and secrets are never covered."),
    scope: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ findings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Finding), environments: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Environment */ .OH).optional() })
        .describe("Exactly what it covers."),
    owner: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Owner */ ._e.describe("Who answers for the risk."),
    justification: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.describe("Why."),
    compensatingControls: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY).optional().describe("What holds meanwhile."),
    requestedAt: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Moment */ ["do"].describe("When it was asked for."),
    acceptedAt: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Moment */ ["do"].optional().describe("When the role accepted it."),
    expiresAt: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Moment */ ["do"].describe("From then on it covers nothing."),
    approverRole: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.describe("Role that had to accept it."),
    approvals: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Pointer */ .gm).describe("The reviews that merged exactly this file."),
    tracking: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Link */ .N_).optional().describe("Where its end is worked on."),
    policy: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Policy */ .PE.describe("The platform policy that was judged by."),
    verifier: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Verifier */ .BL.describe("The file that judged and signed."),
});
const waiverKind = (0,_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .predicateKind */ .a)({
    name: "waiver",
    type: (0,_own_type_js__WEBPACK_IMPORTED_MODULE_3__/* .ownType */ .Z)("waiver"),
    pinsCommit: false,
    subjects: "either",
    shape: Waiver,
    verifierId: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .verifierIdOf */ .rk,
    policyDigest: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .policyDigestOf */ .K7,
    expiresAt: ({ expiresAt }) => expiresAt,
});


/***/ })

};
