import type {OpenQuestion, Ruling, Section, Waiver} from '../../sections/section.js';
import type {CodeFacts, Facts} from '../facts.js';

/**
Everything a plan is written from. `rulings`, `waivers` and `open` are those given outside sections; what sections bring is added to them.
*/
export type PlanInput = {
	readonly title: string;
	readonly useCasePath: string;
	/** Path → SHA-256 of every input, `null` where it was missing. */
	readonly inputs: Readonly<Record<string, string | null>>;
	readonly sections: readonly Section[];
	readonly rulings: readonly Ruling[];
	readonly waivers: readonly Waiver[];
	readonly open: readonly OpenQuestion[];
	readonly facts: Facts;
	readonly code: CodeFacts;
	readonly planner: {readonly name: string; readonly model: string | null; readonly notChecked: readonly string[]};
	/** The model that looked for conflicts, where one did and it was recorded. */
	readonly foundBy: string | null;
	/** Of plan-wizard. */
	readonly version: string;
	readonly coldRead: {
		readonly choices: readonly {readonly place: string; readonly choice: string}[];
		readonly answers: readonly {readonly id: string; readonly isRight: boolean}[];
		readonly model?: string;
	} | null;
	/** Rules of the guidelines whose recognised form was checked and holds. */
	readonly met: readonly string[];
};

const byNumber = <Item extends {readonly number: number}>(items: readonly Item[]): readonly Item[] =>
	[...new Map(items.map(item => [item.number, item])).values()].sort((a, b) => a.number - b.number);

/**
All decisions, by number.
*/
export const allRulings = ({rulings, sections}: Pick<PlanInput, 'rulings' | 'sections'>): readonly Ruling[] =>
	byNumber([...rulings, ...sections.flatMap(section => section.rulings)]);

/**
All waivers, in the order of the sections.
*/
export const allWaivers = ({waivers, sections}: Pick<PlanInput, 'waivers' | 'sections'>): readonly Waiver[] => [
	...sections.flatMap(section => section.waivers),
	...waivers,
];

/**
All open questions: those that hold the plan first, then those that most facts hang on.
*/
export const rankedQuestions = ({open, sections}: Pick<PlanInput, 'open' | 'sections'>): readonly OpenQuestion[] =>
	byNumber([...open, ...sections.flatMap(section => section.open)]).toSorted(
		(a, b) => Number(b.isBlocking) - Number(a.isBlocking) || b.facts.length - a.facts.length || a.number - b.number,
	);
