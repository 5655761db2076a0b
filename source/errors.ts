/**
Base of every error this tool explains to a person. `code` has a heading in `docs/errors.md`; `remedy` is the next thing to do, as one imperative sentence.
*/
export class PlanWizardError extends Error {
	constructor(
		readonly code: string,
		message: string,
		readonly remedy: string,
	) {
		super(message);
		this.name = 'PlanWizardError';
	}
}

/**
A file is neither what the reviewer saw nor what they approved, so writing it would lose somebody's edit.
*/
export class ConflictError extends PlanWizardError {
	constructor(
		readonly path: string,
		readonly approved: string,
		readonly actual: string | null,
	) {
		super('CONFLICT', `${path} changed after its diff was shown.`, `Review the new diff of ${path}.`);
	}
}

/**
A key to an answer that the journal remembers: its name and the fingerprint of its request.
*/
export type Key = {readonly name: string; readonly fingerprint: string};

/**
The last answer that was given about something: to the question `latest`, or to one whose id begins with it and `/`.
*/
export type Latest = {readonly latest: string};

/**
The person reopened an earlier answer, or wants the inputs read again. Not a failure: `run` forgets it and runs the plan again. Never swallow it.
*/
export class Reopened extends Error {
	constructor(readonly what: Key | Latest | 'inputs') {
		super('Reopened');
		this.name = 'Reopened';
	}
}

/**
A turn that this conversation can never get. `detail` is what the server said; whoever asked for the turn knows the way out: another model, fewer documents, a new beginning.
*/
export class TurnFailed extends Error {
	constructor(
		readonly kind: 'unknown-model' | 'too-large' | 'context-exceeded' | 'bad-request',
		readonly detail: string,
	) {
		super(`${kind}: ${detail}`);
		this.name = 'TurnFailed';
	}
}

/**
The person goes on with another planner. Not a failure: the same session runs again with it. Never swallow it.
*/
export class OtherPlanner extends Error {
	constructor(readonly planner: 'offline') {
		super('Other planner');
		this.name = 'OtherPlanner';
	}
}

/**
The person leaves; everything is kept. `code` is the exit code: 4 by choice, 130 by Ctrl+C. Never swallow it.
*/
export class Quit extends Error {
	constructor(readonly code: 4 | 130) {
		super('Quit');
		this.name = 'Quit';
	}
}
