import type {Paid, Planner} from '../effects.js';
import type {ConnectionSettings} from '../planners/claude/connection/settings.js';
import {nameOfServer} from '../planners/claude/documentation/server.js';
import type {World} from '../run.js';
import type {Flags} from './arguments.js';
import {consulting} from './consulting.js';
import {documentationServer} from './documentation-server.js';
import {withPatience} from './patience.js';
import type {PlannerName} from './who-drafts.js';

/**
A planner with what it consults.
*/
export type Equipped = {readonly planner: Planner; readonly consult: World['consult']};

export type Equipment = {
	readonly flags: Pick<Flags, 'model' | 'maxDollars'>;
	readonly reach: () => Promise<ConnectionSettings>;
	/** Takes out the keys of this environment. */
	readonly redact: (text: string) => string;
	readonly root: string;
	readonly environment: Readonly<Record<string, string | undefined>>;
	/** When the program was started, ISO 8601. */
	readonly start: string;
	/** Who drafted when the session began: where it was somebody else, the plan says so. */
	readonly begunWith: string;
	/** What the plan was charged for so far, in all starts. */
	readonly paid: () => Paid;
};

const withClaude = async ({flags, reach, redact, root, environment, start, paid}: Equipment): Promise<Equipped> => {
	const [{claude}, {connectClaude}, {looking}, settings, documentation] = await Promise.all([
		import('../planners/claude.js'),
		import('../planners/claude/connection/connect.js'),
		import('./looking.js'),
		reach().then(async reached => withPatience(reached, environment)),
		documentationServer(environment),
	]);
	const {host, isReduced} = settings.endpoint;
	// Beside this file once all is bundled.
	const searchThread = new URL('./search-worker.js', import.meta.url);
	const look = looking({root, environment, documentation, redact, searchThread, now: Date.now});
	const asked = documentation.kind === 'none' ? null : nameOfServer(documentation);
	return {
		planner: claude({host, isReduced, documentation: asked, start, paid, ...flags}),
		consult: consulting(connectClaude(settings), look),
	};
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
