import type {PartId} from './parts.js';

/**
A ruling of a person: what was asked, what was said. `number` is its `D-n`; `follows` is what follows from the option that was taken, as it was offered; `sections` are those that need it, where its kind does not say so.
*/
export type Ruling = {
	readonly number: number;
	readonly id: string;
	readonly check: string;
	readonly subject: string;
	readonly question: string;
	readonly options: readonly string[];
	readonly choice: string;
	readonly ruling: string;
	readonly follows?: string;
	readonly text: string | null;
	readonly by: string;
	readonly at: string;
	readonly facts: readonly string[];
	readonly sections?: readonly number[];
};

/**
A question that a section leaves open. `isBlocking` keeps the plan an outline; `facts` are the ids that hang on it.
*/
export type OpenQuestion = {
	readonly number: number;
	readonly id: string;
	readonly question: string;
	readonly isBlocking: boolean;
	readonly facts: readonly string[];
};

/**
A finding that a person let stand, with the reason. Changed text voids it.
*/
export type Waiver = {
	readonly check: string;
	readonly subject: string;
	readonly offending: string;
	readonly reason: string;
	readonly by: string;
	readonly at: string;
};

/**
A finished section: `text` is everything below its `##` heading, LF, no trailing space. `model` is the one that drafted it last, where one did and it was recorded.
*/
export type Section = {
	readonly number: number;
	readonly text: string;
	readonly rulings: readonly Ruling[];
	readonly open: readonly OpenQuestion[];
	readonly cited: readonly string[];
	readonly waivers: readonly Waiver[];
	readonly accepted: {readonly by: string; readonly at: string};
	readonly model?: string;
};

/**
A question that an outline would put to the person. With `ask`, it is asked while the section is drafted, and the answer is handed to the outline again under `id`; «decide later» leaves it open.
*/
export type OutlineQuestion = {
	readonly id: string;
	readonly question: string;
	readonly isBlocking: boolean;
	readonly facts: readonly string[];
	readonly ask: {
		readonly options: readonly {readonly id: string; readonly label: string; readonly effect: string}[];
		readonly recommended: string | null;
	} | null;
};

/**
One part as an outline gives it. A part with nothing to say has an empty `text` and either questions or the reason why it does not apply.
*/
export type PartDraft = {
	readonly part: PartId;
	readonly text: string;
	readonly questions: readonly OutlineQuestion[];
	readonly notApplicable: string | null;
};

/**
The answers given to an outline's questions, by question id.
*/
export type OutlineAnswers = Readonly<Record<string, Ruling>>;

/**
One of the ten steps: what it must hold and what is told to a model (`brief`), what it draws on of what it is given (`needs`), and what follows by rule (`outline`). An outline is the same whether it is given all or only what it needs.
*/
export type SectionKind<Given> = {
	readonly number: number;
	readonly title: string;
	readonly brief: string;
	readonly needs: (given: Given) => Given;
	readonly outline: (given: Given, answers: OutlineAnswers) => readonly PartDraft[];
};
