import {strip} from '../documents/sanitise.js';
import {homes} from '../files/homes.js';
import {canWrite, listSessions} from '../files/sessions.js';
import {readSettings} from '../files/settings.js';
import {findUseCases} from '../files/use-cases.js';
import {documentationCheck} from './documentation-check.js';
import {plannerCheck} from './planner-check.js';
import {redactor} from './secrets.js';
import type {Surroundings} from './surroundings.js';

type Check = {readonly isFine: boolean; readonly text: string};

const terminalOf = ({terminal, environment}: Surroundings): Check => {
	if (terminal === null) {
		return {isFine: false, text: 'Terminal: there is none here, so nothing can be answered or approved. Start plan-wizard in a terminal.'};
	}

	const {columns, rows} = terminal;
	const isLarge = columns >= 60 && rows >= 15;
	const size = `Terminal: ${columns} columns, ${rows} rows`;
	const colour = environment.NO_COLOR ? ', without colour (NO_COLOR)' : '';
	return {isFine: isLarge, text: isLarge ? `${size}${colour}.` : `${size}; it needs 60 columns and 15 rows, or --accessible.`};
};

const sessions = async ({environment}: Surroundings): Promise<Check> => {
	const {sessions: home} = homes(environment);
	const isFine = await canWrite(home);
	const count = (await listSessions(home)).length;
	return {
		isFine,
		text: isFine
			? `Sessions: ${count} in ${home}.`
			: `Sessions: ${home} cannot be written. Allow it, or set PLAN_WIZARD_HOME to another folder.`,
	};
};

const editor = async ({environment}: Surroundings): Promise<Check> => {
	const {settings, warning} = await readSettings(homes(environment).settings);
	const command = environment.VISUAL || environment.EDITOR || settings.editor;

	if (warning !== null) {
		return {isFine: false, text: `Settings: ${warning}`};
	}

	return command
		? {isFine: true, text: `Editor: ${command}`}
		: {isFine: false, text: 'Editor: none is set. Set EDITOR to the command of yours to edit texts.'};
};

const documents = async ({cwd}: Surroundings): Promise<Check> => {
	const useCases = await findUseCases(cwd);
	return useCases.length > 0
		? {isFine: true, text: `Use cases here: ${useCases.join(', ')}`}
		: {
				isFine: false,
				text: 'Use cases here: none was found by its name. Name one: plan-wizard docs/use-cases/<use-case>.md, or try --example.',
			};
};

/**
Says what works here, what does not, and what to do about it.

@returns 0 where the sessions can be kept, else 1.
*/
export const doctorCommand = async (surroundings: Surroundings): Promise<0 | 1> => {
	const kept = await sessions(surroundings);
	const checks: readonly Check[] = [
		{isFine: true, text: `plan-wizard ${surroundings.version}, Node ${process.version}, ${process.platform}`},
		terminalOf(surroundings),
		kept,
		await editor(surroundings),
		await documents(surroundings),
		await plannerCheck(surroundings),
		await documentationCheck(surroundings),
	];

	const redact = redactor(surroundings.environment);
	const told = ({isFine, text}: Check): string => `${isFine ? 'ok' : '! '}  ${strip(redact(text)).replace(/\s*\n\s*/g, ' ')}\n`;
	surroundings.output.write(checks.map(told).join(''));
	return kept.isFine ? 0 : 1;
};
