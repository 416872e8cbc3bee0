<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Teams;

use OCA\SmartCommons\Community\Group\GroupPolicy;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Problem\Invalid;
use OCA\SmartCommons\Core\Problem\Problem;
use OCA\SmartCommons\Core\Problem\Problems;
use OCP\AppFramework\Db\TTransactional;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IDBConnection;
use OCP\IL10N;

/** A group's link to a team of the cloud, which a coordinator makes to a team that they are in. */
final class GroupTeam {
	use TTransactional;

	public function __construct(
		private readonly IDBConnection $db,
		private readonly TeamLinks $links,
		private readonly TeamGateway $gateway,
		private readonly GroupPolicy $policy,
		private readonly Problems $problems,
		private readonly ITimeFactory $time,
		private readonly IL10N $l10n,
	) {
	}

	/**
	 * @return array{available: bool, linked: bool, team: ?array{id: string, name: string}, teams: list<array{id: string, name: string}>} the contract's GroupTeam
	 * @throws Problem
	 */
	public function read(int $groupId, Reader $reader): array {
		$this->policy->coordinated($groupId, $reader);
		$linked = $this->links->teamOf($groupId);
		$teams = [];
		$team = null;
		foreach ($this->gateway->of($reader->uid ?? '') as $one) {
			$teams[] = ['id' => $one->id, 'name' => $one->name];
			if ($one->id === $linked) {
				$team = ['id' => $one->id, 'name' => $one->name];
			}
		}
		return ['available' => $this->gateway->isThere(), 'linked' => $linked !== null, 'team' => $team, 'teams' => $teams];
	}

	/**
	 * @param ?string $teamId null: to none any more
	 * @throws Problem
	 */
	public function link(int $groupId, ?string $teamId, Reader $reader): void {
		$this->policy->coordinated($groupId, $reader);
		if ($teamId !== null && !$this->gateway->isThere()) {
			throw new Invalid('no-teams', $this->l10n->t('This server has no teams.'));
		}
		if ($teamId !== null && !$this->isIn($teamId, $reader)) {
			throw $this->problems->field('team', $this->l10n->t('Choose a team that you are in yourself.'));
		}
		$this->atomic(function () use ($groupId, $teamId): void {
			$this->links->put($groupId, $teamId, $this->time->getTime());
		}, $this->db);
	}

	private function isIn(string $teamId, Reader $reader): bool {
		foreach ($this->gateway->of($reader->uid ?? '') as $team) {
			if ($team->id === $teamId) {
				return true;
			}
		}
		return false;
	}
}
