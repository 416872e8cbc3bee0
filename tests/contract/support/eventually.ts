/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { occ } from './server.ts'

const PATIENCE = 20

/**
 * Asks again until the answer is as wanted: what follows a change through the outbox may take a moment. What a slow
 * server left to its background job after the request is done by that job, as its cron would.
 *
 * @param ask the question
 * @param wanted whether the answer will do
 */
export async function eventually<T>(ask: () => Promise<T>, wanted: (answer: T) => boolean): Promise<T> {
	for (let tries = 0; ; tries++) {
		const answer = await ask()
		if (wanted(answer) || tries === PATIENCE) {
			return answer
		}
		if (tries === PATIENCE / 2) {
			deliver()
		}
		await new Promise((resolve) => setTimeout(resolve, 150))
	}
}

function deliver(): void {
	const name = 'OCA\\SmartCommons\\Core\\Outbox\\DeliveryJob'
	const jobs = JSON.parse(occ('background-job:list', `--class=${name}`, '--output=json')) as { id: string | number }[]
	occ('background-job:execute', String(jobs[0]!.id), '--force-execute')
}
