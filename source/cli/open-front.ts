import type {EditorOptions} from '../files/editor.js';
import {editing} from '../files/editor.js';
import {homes} from '../files/homes.js';
import {readSettings} from '../files/settings.js';
import type {Front} from '../journal/inner.js';
import {unchangedText} from '../ui/editor.js';
import type {Surroundings} from './surroundings.js';

type Opening = {readonly isAccessible: boolean; readonly folder: () => string; readonly warn: (text: string) => void};

const editorOf = ({environment}: Surroundings, {folder, warn}: Opening): ReturnType<typeof editing> => {
	const command: EditorOptions['command'] = async () => {
		const own = environment.VISUAL || environment.EDITOR;

		if (own) {
			return own;
		}

		const {settings, warning} = await readSettings(homes(environment).settings);

		if (warning !== null) {
			warn(warning);
		}

		return settings.editor;
	};

	return editing({folder, command, environment});
};

/**
Whether there is a terminal to paint on, and the person did not ask for plain lines.
*/
export const usesScreens = ({terminal, environment}: Surroundings, isAccessible: boolean): boolean =>
	!isAccessible && terminal !== null && environment.TERM !== 'dumb';

/**
Opens what the person sees: the screens, or the plain mode where they asked for it or there is no terminal to paint on.

@param opening - `folder` is where the editor's files go; `warn` takes what is to be said at the end.
*/
export const openFront = async (surroundings: Surroundings, opening: Opening): Promise<Front> => {
	const {input, output, terminal, clock, onInterrupt, screens} = surroundings;
	const editor = editorOf(surroundings, opening);

	if (!usesScreens(surroundings, opening.isAccessible)) {
		const {createPlainFront} = await import('../ui/plain/front.js');
		return createPlainFront({input, output, isInteractive: terminal !== null, clock, editor, onInterrupt});
	}

	return screens(async text => {
		const edited = await editor({name: 'text', text});

		if (edited.kind !== 'changed') {
			throw new Error(unchangedText(edited).join(' '));
		}

		return edited.text;
	});
};
