import {strip} from '../documents/sanitise.js';
import {PlanWizardError} from '../errors.js';
import {UsageError} from './usage.js';

/**
What is said of an error, and the exit code.
*/
export type Report = {readonly text: string; readonly code: 1 | 2 | 70};

/**
`resume` is the command to go on with a session that is kept, `null` where there is none; `redact` takes out what is secret.
*/
export type Circumstances = {readonly version: string; readonly resume: string | null; readonly redact: (text: string) => string};

/**
Explains an error to a person. What is no explained error is a bug: its stack is shown, to be reported.
*/
export const report = (error: unknown, {version, resume, redact}: Circumstances): Report => {
	const {code, text} = explained(error, version, resume);
	return {code, text: strip(redact(text))};
};

const explained = (error: unknown, version: string, resume: string | null): Report => {
	if (error instanceof UsageError) {
		return {code: 2, text: `plan-wizard: ${error.message}.\nSee: plan-wizard help\n`};
	}

	const kept = resume === null ? '' : `Everything so far is kept. Go on with: ${resume}\n`;

	if (error instanceof PlanWizardError) {
		return {code: 1, text: `plan-wizard: ${error.message} [${error.code}]\n${error.remedy}\n${kept}`};
	}

	const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
	return {
		code: 70,
		text: `${stack}\n\nThis is a bug in plan-wizard ${version} on Node ${process.version}. Please report it, with the lines above.\n${kept}`,
	};
};
