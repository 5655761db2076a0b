import type {Finding} from '../checks/finding.js';
import type {Facts} from '../documents/facts.js';
import type {PlanDecision} from '../documents/plan/plan.js';
import {readMigrations, type SchemaGround} from '../files/migrations.js';
import type {Prover} from '../proving/prover.js';
import {dialectNamed, dialectOf} from '../sections/04-database-schema/dialects.js';

/**
What the blocks of a plan, or of a section of it, are proved against besides the project's files.
*/
export type Proving = {
	readonly path: string;
	readonly text: string;
	readonly facts: Facts;
	readonly decisions: readonly Pick<PlanDecision, 'question' | 'ruling' | 'text'>[];
};

type Around = {
	readonly root: string;
	readonly prover: () => Promise<Prover>;
	readonly paths: () => Promise<readonly string[]>;
	/** How much it counts when the prover fails. */
	readonly failure: 'error' | 'advice';
};

const databaseOf = ({facts, decisions}: Proving): string | null => {
	const asked = decisions.find(({question}) => /dialect|database/i.test(question));
	return (
		dialectOf(facts.technicalSummary.decisions)?.decision.choice ?? (asked ? dialectNamed(`${asked.ruling} ${asked.text ?? ''}`) : null)
	);
};

const failed = (severity: Around['failure'], error: unknown): Finding => ({
	check: 'blocks-proved',
	severity,
	subject: 'blocks',
	message: `Unexpected end of the checks of diagrams, SQL, APIs and data (${error instanceof Error ? error.message.split('\n')[0] : String(error)}), expected them to run: not checked`,
	place: null,
	other: null,
	offending: '',
});

/**
Proves blocks in a project: `ground` reads what its SQL builds on, once for each text that chooses it. A prover that fails is a finding, never a silence. `end` lets the prover go, where one was needed.
*/
export const proving = ({root, prover, paths, failure}: Around) => {
	let loaded: Promise<Prover> | null = null;
	let known: {readonly text: string; readonly ground: Promise<SchemaGround>} | null = null;
	const ground = async (text: string): Promise<SchemaGround> => {
		known = known?.text === text ? known : {text, ground: paths().then(async all => readMigrations(root, all, text))};
		return known.ground;
	};

	const prove = async (request: Proving): Promise<readonly Finding[]> => {
		const {path, text} = request;

		try {
			const {migrations, prisma} = await ground(text);
			loaded ??= prover();
			return await (await loaded).proveBlocks({path, text, migrations, prisma, dialect: databaseOf(request), facts: request.facts});
		} catch (error) {
			return [failed(failure, error)];
		}
	};

	const end = async (): Promise<void> => {
		await (await loaded?.catch(() => null))?.end();
	};

	return {prove, ground, end};
};
