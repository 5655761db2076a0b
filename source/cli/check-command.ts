import {Chalk} from 'chalk';
import {PlanWizardError} from '../errors.js';
import type {Command} from './arguments.js';
import {type CheckedPlan, checkPlanFile} from './check/check-plan-file.js';
import {reportJson, type Unreadable} from './check/report-json.js';
import {failing, reportText, summaryText} from './check/report-text.js';
import {report} from './report.js';
import {redactor} from './secrets.js';
import type {Surroundings} from './surroundings.js';

type CheckCommand = Extract<Command, {kind: 'check'}>;

const checkOne = async (named: string, {flags}: CheckCommand, surroundings: Surroundings): Promise<CheckedPlan | Unreadable> => {
	try {
		return await checkPlanFile(named, flags, surroundings);
	} catch (error) {
		if (error instanceof PlanWizardError) {
			return {named, error};
		}

		throw error;
	}
};

const paintFor = ({terminal, environment}: Surroundings) =>
	new Chalk({level: terminal === null || environment.NO_COLOR || environment.TERM === 'dumb' ? 0 : 1});

/**
Proves finished plans again, without a model and without a network: one after the other, as far as each goes.

@returns 0 where nothing but advice was found, 1 where a plan could not be read, else 3.
*/
export const checkCommand = async (command: CheckCommand, surroundings: Surroundings): Promise<0 | 1 | 3> => {
	const {output, errors, version} = surroundings;
	const paint = paintFor(surroundings);
	const results: (CheckedPlan | Unreadable)[] = [];

	for (const named of command.plans) {
		const result = await checkOne(named, command, surroundings);
		results.push(result);

		if ('error' in result) {
			errors.write(report(result.error, {version, resume: null, redact: redactor(surroundings.environment)}).text);
		} else if (!command.isJson) {
			output.write(`${reportText(result, paint)}\n`);
		}
	}

	const checked = results.flatMap(each => ('error' in each ? [] : [each]));
	const unreadable = results.length - checked.length;
	const code = unreadable > 0 ? 1 : checked.some(({standing}) => failing(standing).length > 0) ? 3 : 0;
	output.write(command.isJson ? reportJson(results, code) : summaryText(checked, unreadable));
	await (await surroundings.prover()).end();
	return code;
};
