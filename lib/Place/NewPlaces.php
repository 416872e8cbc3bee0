<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place;

use OCA\SmartCommons\Core\Audience\AudienceKind;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Problem\Problem;
use OCA\SmartCommons\Place\Find\PlaceSummaries;
use OCP\Security\ISecureRandom;

/** Decides to whom a place belongs that somebody adds or moves, and whether it is known already. */
final readonly class NewPlaces {
	public function __construct(
		private PlacePolicy $policy,
		private Doubles $doubles,
		private PlaceSummaries $summaries,
		private ISecureRandom $random,
		public PlaceProblems $problems,
	) {
	}

	/**
	 * @param ?Place $before null: a new place
	 * @throws Problem when the group isn't the reader's, or is needed
	 */
	public function placement(PlaceInput $input, ?Place $before, Reader $reader): Placement {
		$placement = $before->placement ?? $this->byHand($reader->uid);
		$group = $input->groupId ?? $placement->groupId;
		if ($group !== $placement->groupId && !$this->policy->add($reader, $group) || $before === null && !$this->policy->add($reader, $group)) {
			throw $this->problems->notFound();
		}
		$audience = match ($input->audience) {
			null => $placement->audience,
			'public' => AudienceKind::Public,
			'group' => AudienceKind::Groups,
			default => AudienceKind::Members,
		};
		if ($audience === AudienceKind::Groups && $group === 0) {
			throw $this->problems->field('groupId', $this->problems->needed());
		}
		return $placement->for($audience, $group)->under($input->licence ?? $placement->licence, $input->attribution ?? $placement->attribution);
	}

	/**
	 * @param list<int> $but places that were shown and are not the same
	 * @throws Problem possible-duplicate, with the candidates
	 */
	public function refuseDouble(PlaceFacts $facts, array $but, Reader $reader): void {
		$candidates = array_values(array_diff($this->doubles->of($facts, $reader), $but));
		if ($candidates !== []) {
			throw $this->problems->possibleDouble($this->summaries->byIds($candidates, $reader));
		}
	}

	/** Of a place that is on nobody's list. */
	public function byHand(?string $uid): Placement {
		return new Placement(AudienceKind::Public, 0, $uid, '', $this->random->generate(20, ISecureRandom::CHAR_ALPHANUMERIC));
	}
}
