import type {Finding} from '../checks/finding.js';
import type {Answer, Effects} from '../effects.js';
import type {Working} from './revising.js';

/**
A draft that a person is to judge, with what the rules found in it; `proofs` parses and runs its blocks, `null` where it has none.
*/
export type Judging = {
	readonly working: Working;
	readonly number: number;
	readonly title: string;
	readonly before: string | null;
	readonly rules: readonly Finding[];
	readonly proofs: (() => Promise<readonly Finding[]>) | null;
	readonly canRevise: boolean;
};

const isAcceptance = ({choice}: Answer): boolean => choice === 'accept' || choice === 'run on';

/**
Asks for the verdict on a draft. The question is put at once; the blocks are proved while the person reads, and what comes of it is told. An acceptance counts only when all checks have ended and none holds the section, whatever a screen allowed.
*/
export const askVerdict = async (
	{working, number, title, before, rules, proofs, canRevise}: Judging,
	{ask, tell}: Pick<Effects, 'ask' | 'tell'>,
): Promise<{readonly answer: Answer; readonly isAccepted: boolean}> => {
	const {text, attempt, waivers} = working;
	let proving: Promise<readonly Finding[]> | null = null;
	let isAsked = true;

	const findings = async (): Promise<readonly Finding[]> => {
		proving ??= proofs?.() ?? Promise.resolve([]);
		return [...rules, ...(await proving)];
	};

	const tellLate = async (): Promise<void> => {
		try {
			const found = await findings();

			if (isAsked) {
				tell({type: 'checked', section: number, findings: found});
			}
		} catch {
			// The attempt has ended; the question beside it says so.
		}
	};

	const answer = await ask(
		{
			id: `section/${number}/verdict`,
			about: {attempt, text, waivers: waivers.map(({check, subject, offending}) => ({check, subject, offending}))},
			shown: {kind: 'section', section: number, title, text, before, findings: rules, isChecking: proofs !== null, canRevise},
		},
		() => {
			if (proofs) {
				tell({type: 'doing', what: `Checking the blocks of section ${number}`});
				void tellLate();
			}
		},
	);
	isAsked = false;

	if (!isAcceptance(answer)) {
		return {answer, isAccepted: false};
	}

	if (proofs) {
		tell({type: 'doing', what: `Finishing the checks of section ${number}`});
	}

	return {answer, isAccepted: (await findings()).every(({severity}) => severity === 'advice')};
};
