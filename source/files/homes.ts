import {join} from 'node:path';
import envPaths from 'env-paths';

/**
Where this program keeps what is the person's own: sessions, settings and answers about libraries, never in a repository. `PLAN_WIZARD_HOME` names another folder for all of them.
*/
export const homes = (
	environment: Readonly<Record<string, string | undefined>>,
): {readonly sessions: string; readonly settings: string; readonly documentation: string} => {
	const own = environment.PLAN_WIZARD_HOME;

	if (own !== undefined && own !== '') {
		return {sessions: join(own, 'sessions'), settings: own, documentation: join(own, 'documentation')};
	}

	const {data, config, cache} = envPaths('plan-wizard', {suffix: ''});
	return {sessions: join(data, 'sessions'), settings: config, documentation: join(cache, 'documentation')};
};
