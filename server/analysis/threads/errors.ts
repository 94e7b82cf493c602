/** An order that did not stop when it was asked to; its threads were ended. */
export class OverdueError extends Error {}

/** An order that waited so long for its turn that whoever gave it had better ask again later. */
export class CrowdedError extends Error {}

/** A member of a team that could not go on because another one failed. */
export class AbandonedError extends Error {}
