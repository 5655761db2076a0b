import type {Stop} from '../checks/finding.js';
import {aboutStop, later, ruledStop} from '../checks/ruled-stop.js';
import type {Answer, Effects, Question} from '../effects.js';
import type {OpenQuestion, Ruling} from '../sections/section.js';

/**
What the STOPs came to: a ruling for each, and a question for each that a person will decide later.
*/
export type Rulings = {
	readonly rulings: readonly Ruling[];
	readonly later: readonly OpenQuestion[];
};

/**
Stops until a person has ruled on every conflict. Nothing that a planner says leads past it.

Conflicts of one kind in one document are shown as one list; a ruling `forAll` is taken over for the rest of its kind. `earlier` are rulings that the person took over from an existing plan.
*/
export const stopping =
	({ask, number}: Effects, earlier: readonly Ruling[] = []) =>
	async (found: readonly Stop[]): Promise<Rulings> => {
		const stops = found.map(stop => (stop.canWait ? {...stop, options: [...stop.options, later]} : stop));
		const rulings: Ruling[] = [];
		const taken = new Map<string, Answer>();

		for (const [index, stop] of stops.entries()) {
			const question = questionOf(stop, stops, index);
			const known = earlier.find(ruling => isRulingOn(stop, ruling));
			const answer = known ? answerOf(known) : (taken.get(kindOf(stop)) ?? (await ask(question)));

			if (answer.forAll) {
				taken.set(kindOf(stop), answer);
			}

			rulings.push(ruledStop(stop, answer, await number({series: 'D', about: {id: question.id, about: question.about}})));
		}

		return {rulings, later: await openedBy(rulings, stops, number)};
	};

/**
What may be ruled on at once. A conflict that a model found is of no kind but its own.
*/
const kindOf = ({id, check, place, options, sections}: Stop): string =>
	[sections ? id : '', check, place?.path, ...options.map(each => each.id)].join('\n');

/** The same question, answered by an option that it still has or in the person's own words. */
const isRulingOn = ({question, options}: Stop, ruling: Ruling): boolean =>
	ruling.question === question && (options.some(({id}) => id === ruling.choice) || (ruling.choice === 'text' && ruling.text !== null));

const answerOf = ({choice, text, at}: Ruling): Answer => ({choice, text, forAll: false, at, by: 'human'});

const questionOf = (stop: Stop, stops: readonly Stop[], index: number): Question => {
	const alike = stops.filter(({id, sections, check, place}) =>
		stop.sections || sections ? id === stop.id : check === stop.check && place?.path === stop.place?.path,
	);

	return {
		id: `stop/${stop.id}`,
		about: aboutStop(stop),
		shown: {
			kind: 'stop',
			stop,
			group: {
				position: stops.slice(0, index + 1).filter(each => alike.includes(each)).length,
				total: alike.length,
				holding: alike.filter(({canWait}) => !canWait).length,
			},
		},
	};
};

const openedBy = async (
	rulings: readonly Ruling[],
	stops: readonly Stop[],
	number: Effects['number'],
): Promise<readonly OpenQuestion[]> => {
	const open: OpenQuestion[] = [];

	for (const [index, {choice, id, question}] of rulings.entries()) {
		if (choice === later.id) {
			const given = await number({series: 'Q', about: {id}});
			open.push({number: given, id, question, isBlocking: true, facts: stops[index]?.dependents ?? []});
		}
	}

	return open;
};
