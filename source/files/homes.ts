import {join} from 'node:path';
import envPaths from 'env-paths';

/**
Where this program keeps what is the person's own: sessions and settings, never in a repository. `PLAN_WIZARD_HOME` names another folder for both.
*/
export const homes = (
	environment: Readonly<Record<string, string | undefined>>,
): {readonly sessions: string; readonly settings: string} => {
	const own = environment.PLAN_WIZARD_HOME;

	if (own !== undefined && own !== '') {
		return {sessions: join(own, 'sessions'), settings: own};
	}

	const {data, config} = envPaths('plan-wizard', {suffix: ''});
	return {sessions: join(data, 'sessions'), settings: config};
};
