import type {News, Question} from '../effects.js';
import {untilAborted} from './until-aborted.js';

type Checked = Extract<News, {readonly type: 'checked'}>;

/**
Waits for findings that come after their question: `hear` is told all news, `whenChecked` gives a question as it stands when the checks of its section have ended. It waits no longer than the attempt lasts.
*/
export const lateFindings = (signal: AbortSignal) => {
	let waiting: {readonly section: number; readonly resolve: (news: Checked) => void} | null = null;

	return {
		hear: (news: News): void => {
			if (news.type === 'checked' && waiting?.section === news.section) {
				waiting.resolve(news);
				waiting = null;
			}
		},
		whenChecked: async (question: Question): Promise<Question> => {
			const {shown} = question;

			if (shown.kind !== 'section' || !shown.isChecking) {
				return question;
			}

			const {section} = shown;
			const coming = new Promise<Checked>(resolve => {
				waiting = {section, resolve};
			});
			const {findings} = await untilAborted(signal, coming);
			return {...question, shown: {...shown, findings, isChecking: false}};
		},
	};
};
