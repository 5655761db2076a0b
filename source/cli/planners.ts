import type {Look, LookRequest, Planner} from '../effects.js';
import type {ConnectionSettings} from '../planners/claude/connection/settings.js';
import type {World} from '../run.js';
import type {Flags} from './arguments.js';
import {consulting} from './consulting.js';
import {maskKeys} from './masking.js';
import type {PlannerName} from './who-drafts.js';

/**
A planner with what it consults.
*/
export type Equipped = {readonly planner: Planner; readonly consult: World['consult']};

export type Equipment = {
	readonly flags: Pick<Flags, 'model' | 'maxDollars'>;
	readonly reach: () => Promise<ConnectionSettings>;
	/** Takes out what is secret. */
	readonly redact: (text: string) => string;
	/** Who drafted when the session began: where it was somebody else, the plan says so. */
	readonly begunWith: string;
};

/** The tools that look at the project; none but the masking of keys yet. */
const looking =
	(redact: (text: string) => string) =>
	async ({tool, input}: LookRequest): Promise<Look> =>
		tool === 'mask' ? maskKeys(input, redact) : {text: `There is no tool ${tool} here.`, isError: true};

const withClaude = async ({flags, reach, redact}: Equipment): Promise<Equipped> => {
	const [{claude}, {connectClaude}, settings] = await Promise.all([
		import('../planners/claude.js'),
		import('../planners/claude/connection/connect.js'),
		reach(),
	]);
	const {host, isReduced} = settings.endpoint;
	return {planner: claude({host, isReduced, ...flags}), consult: consulting(connectClaude(settings), looking(redact))};
};

const hint = 'Claude drafts where there is a key: set ANTHROPIC_API_KEY, or run `ant auth login`, and start with --planner claude.';

const withoutClaude = async ({reach}: Equipment): Promise<Equipped> => {
	const [{offline}, {withoutModel}] = await Promise.all([import('../planners/offline.js'), import('../planners/offline/without-model.js')]);
	const isKnown = await reach().then(
		async ({credential}) => (await credential()) !== null,
		() => true,
	);
	return {planner: isKnown ? offline : {...offline, about: {...offline.about, hint}}, consult: withoutModel};
};

/** The plan says who planned; so it must not hide that somebody else had begun. */
const inSessionOf = (begunWith: string, name: string, equipped: Equipped): Equipped => {
	const {planner} = equipped;

	if (begunWith === name) {
		return equipped;
	}

	const about: Planner['about'] = {
		...planner.about,
		name: `${planner.about.name}, in a session begun with ${begunWith}`,
		// A model may be chosen only later.
		get model() {
			return planner.about.model;
		},
	};
	return {...equipped, planner: {...planner, about}};
};

/**
Loads a planner and what it consults.
*/
export const equip = async (name: PlannerName, equipment: Equipment): Promise<Equipped> =>
	inSessionOf(equipment.begunWith, name, await (name === 'claude' ? withClaude(equipment) : withoutClaude(equipment)));
