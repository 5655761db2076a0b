import {type Command, parseArguments} from './arguments.js';
import {report} from './report.js';
import {redactor} from './secrets.js';
import type {Surroundings} from './surroundings.js';
import {usage} from './usage.js';

const execute = async (command: Command, surroundings: Surroundings): Promise<number> => {
	const {output, version} = surroundings;

	switch (command.kind) {
		case 'version': {
			output.write(`${version}\n`);
			return 0;
		}

		case 'help': {
			output.write(usage);
			return 0;
		}

		case 'doctor': {
			const {doctorCommand} = await import('./doctor-command.js');
			return doctorCommand(surroundings);
		}

		case 'facts': {
			const {factsCommand} = await import('./facts-command.js');
			return factsCommand(command, surroundings);
		}

		case 'check': {
			const {checkCommand} = await import('./check-command.js');
			return checkCommand(command, surroundings);
		}

		case 'list-sessions':
		case 'delete-session':
		case 'export-session': {
			const {sessionsCommand} = await import('./sessions-command.js');
			return sessionsCommand(command, surroundings);
		}

		case 'plan':
		case 'resume':
		case 'example': {
			const {planCommand} = await import('./plan-command.js');
			return planCommand(command, surroundings);
		}
	}
};

/**
Does what the command line says, and explains what cannot be done.

@returns The exit code.
*/
export const main = async (argv: readonly string[], surroundings: Surroundings): Promise<number> => {
	try {
		return await execute(parseArguments(argv, surroundings.environment), surroundings);
	} catch (error) {
		const {text, code} = report(error, {version: surroundings.version, resume: null, redact: redactor(surroundings.environment)});
		surroundings.errors.write(text);
		return code;
	}
};
