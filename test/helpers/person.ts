import type {Proposal} from '../../source/changes/proposal.js';
import {resultOf} from '../../source/changes/result-of.js';
import type {Answer, Decided, News, Question, Verdict} from '../../source/effects.js';
import type {Quit, Reopened} from '../../source/errors.js';
import type {Front} from '../../source/journal/inner.js';
import {answer, approved} from './inner.js';

/**
What a person does. `asked` is told of each question as it is put, by id; `say` answers it, `null` for the person's habit: the first option of a STOP that leads on, the acceptance of a section, the approval of every diff. A person who is asked 200 times loses patience.
*/
export type Habits = {
	readonly asked?: (id: string, question: Question | null) => void | Promise<void>;
	readonly say?: (question: Question) => Answer | null;
	readonly see?: (verdict: Verdict & Decided, proposal: Proposal) => Verdict;
	/** Told all news; with it, questions are put while checks still run. */
	readonly hear?: (news: News) => void;
	/** Given a way to leave, whatever is asked. */
	readonly interrupts?: (interrupt: (reason: Quit | Reopened) => void) => void;
};

/**
A front with a person behind it who answers at once, always at the same time of day.
*/
export const person = ({asked, say, see, hear, interrupts}: Habits = {}): Front => {
	let patience = 200;

	return {
		begin: ({interrupt}) => interrupts?.(interrupt),
		end: async () => {},
		...(hear ? {showsLate: true} : {}),
		tell: news => hear?.(news),
		ask: async question => {
			patience--;

			if (patience < 0) {
				throw new Error(`Asked without end: ${question.id}`);
			}

			await asked?.(question.id, question);
			return say?.(question) ?? habit(question);
		},
		review: async proposal => {
			await asked?.(`review/${proposal.path}`, null);
			const verdict = approved(resultOf(proposal.before, proposal.splices, new Set()));
			return see?.(verdict, proposal) ?? verdict;
		},
	};
};

const habit = ({shown}: Question): Answer => {
	switch (shown.kind) {
		case 'section': {
			return answer('accept');
		}

		case 'stop': {
			return answer(shown.stop.options[0]?.id ?? 'none');
		}

		case 'choice': {
			const [first] = shown.options.filter(({isControl}) => !isControl);
			return first ? answer(first.id) : answer('text', {text: 'because it is so'});
		}
	}
};
