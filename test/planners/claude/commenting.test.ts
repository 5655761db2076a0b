import {expect, test} from 'vitest';
import {Quit} from '../../../source/errors.js';
import {claude} from '../../../source/planners/claude.js';
import {sessionWorld} from '../../helpers/session-world.js';
import {official, proposing, scripted, textsOf} from './script.js';

const settings = official;
const model = 'docs/domain-model.md';

test('a comment on a change of a document goes to the model with that change; killed, it is paid for once', async () => {
	const world = sessionWorld();
	const before = scripted(proposing);
	const rounds: string[] = [];
	const commenting: Parameters<typeof world.start>[0] = {
		planner: claude(settings),
		see: (verdict, proposal) => {
			const payer = proposal.splices.find(({text}) => text.includes('Payer: who pays'));
			rounds.push(proposal.title);

			if (proposal.again) {
				throw new Quit(4);
			}

			return payer
				? {
						verdict: 'commented',
						comments: [{id: payer.id, quote: payer.text, text: 'whose card is charged'}],
						choices: [],
						edits: {},
						at: verdict.at,
						by: verdict.by,
					}
				: verdict;
		},
	};
	await expect(world.start({...commenting, consult: before.consult})).rejects.toBeInstanceOf(Quit);
	const asked = before.requests.filter(({id}) => id === 'entries/domain model');
	expect(rounds).toEqual(['Changes to the domain model', 'Changes to the domain model, round 2']);
	expect(asked).toHaveLength(2);
	expect(textsOf(asked[1]?.body ?? null).join('\n')).toMatch(
		/Payer: who pays\n<\/change>\n.+\nThe person's comment: whose card is charged/,
	);

	const again = scripted(proposing);
	await world.start({planner: claude(settings), consult: again.consult});
	expect(again.requests.map(({id}) => id)).toEqual(['entries/technical summary']);
	expect(world.read(model)).toContain('Payer: whose card is charged');
	expect(world.read(model)).toContain('Payee: who is paid');
	expect(world.read(model)).not.toContain('who pays');
});
