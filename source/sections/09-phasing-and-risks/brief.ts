/**
What section 9 must hold.
*/
export const brief = `Cut the work into slices that can each be built, verified and released by somebody who reads only that slice.
- Phases: each with its goal, tasks, files, what it depends on, acceptance commands and the result to expect. A task names the test that proves it.
- Every MUST and MUST NOT of the guidelines is a task with its verification, here or in section 7.
- Rollout and rollback: switches, order, what is undone how after the migration has run.
- Test strategy: one test T-<id> for every criterion, step, alternative, requirement and rule, as given, when, then; levels and commands.
- Risks: by impact and likelihood, each with what triggers it, mitigation, and who notices. Only risks that a fact raises.
- Deferred items: what is left out, with the reason.`;
