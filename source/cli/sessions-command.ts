import {strip} from '../documents/sanitise.js';
import {homes} from '../files/homes.js';
import {deleteSession, exportSession, type ListedSession, listSessions} from '../files/sessions.js';
import type {Command} from './arguments.js';
import type {Surroundings} from './surroundings.js';

const stateOf = ({header, owner, isFinished}: ListedSession): string => {
	if (header === null) {
		return 'cannot be read';
	}

	return owner === null ? (isFinished ? 'finished' : 'unfinished') : `open in process ${owner.pid} on ${owner.host}`;
};

const lineOf = (session: ListedSession): string => {
	const {id, header, changed} = session;
	const about = header === null ? '' : `  ${header.useCase}  in ${header.root}`;
	return `${id}  ${stateOf(session)}  ${new Date(changed).toISOString().slice(0, 16).replace('T', ' ')} UTC${about}`;
};

/**
Lists, deletes or exports sessions.

@throws {PlanWizardError} Where there is no such session, or a wizard works on it.
*/
export const sessionsCommand = async (
	command: Extract<Command, {kind: 'list-sessions' | 'delete-session' | 'export-session'}>,
	{environment, clock, output}: Surroundings,
): Promise<0> => {
	const place = {home: homes(environment).sessions, now: clock};

	switch (command.kind) {
		case 'list-sessions': {
			const sessions = await listSessions(place.home);
			output.write(sessions.length === 0 ? 'There are no sessions.\n' : strip(`${sessions.map(lineOf).join('\n')}\n`));
			return 0;
		}

		case 'delete-session': {
			await deleteSession(command.session, place);
			output.write(`Deleted ${command.session}.\n`);
			return 0;
		}

		case 'export-session': {
			output.write(await exportSession(command.session, place));
			return 0;
		}
	}
};
