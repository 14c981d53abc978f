/** Something wrong with what the demo was given, in one sentence that is printed as it stands. */
export class DemoProblem extends Error {}
