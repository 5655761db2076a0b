import type {Answer, Shown} from '../../effects.js';
import type {Memory} from '../../journal/inner.js';
import {askRuling, type Ruling} from './ask-ruling.js';
import type {Dialogue} from './dialogue.js';

/**
Puts a question that may answer itself: it says once when, and asks only where somebody presses Enter before. Every other question is asked at once.
*/
export const askCountingDown = async (
	shown: Exclude<Shown, {kind: 'section'}>,
	memory: Memory<Answer>,
	dialogue: Dialogue,
): Promise<Ruling & Partial<Pick<Answer, 'by'>>> => {
	const countdown = shown.kind === 'choice' ? shown.countdown : undefined;

	if (shown.kind !== 'choice' || countdown === undefined) {
		return askRuling(shown, memory, dialogue);
	}

	const label = shown.options.find(({id}) => id === countdown.choice)?.label ?? 'Going on';
	dialogue.print('', `${shown.title}. ${label} in ${Math.ceil(countdown.seconds)} s; press Enter to stop.`);

	return (await dialogue.wait(countdown.seconds))
		? {choice: countdown.choice, text: null, forAll: false, by: 'run on'}
		: askRuling(shown, memory, dialogue);
};
