<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Problem\Problem;
use OCA\SmartCommons\Place\Rules\Cause;
use OCA\SmartCommons\Place\Rules\PlaceState;
use OCP\AppFramework\Db\TTransactional;
use OCP\IDBConnection;

/** What people do with places: add, change, say that it is right. */
final class PlaceService {
	use TTransactional;

	/** two people who say at once that it is right needn't hear of one another */
	private const TRIES = 5;

	public function __construct(
		private readonly IDBConnection $db,
		private readonly PlaceReads $reads,
		private readonly PlaceStore $store,
		private readonly PlaceCheck $check,
		private readonly PlaceLog $log,
		private readonly PlacePolicy $policy,
		private readonly NewPlaces $new,
	) {
	}

	/**
	 * Adds a place by hand. What somebody adds who isn't trusted with its area waits for somebody to confirm it.
	 *
	 * @throws Problem possible-duplicate, with the candidates, when one like it is known
	 */
	public function add(PlaceInput $input, Reader $reader): Place {
		$placement = $this->new->placement($input, null, $reader);
		$settled = $this->check->settle($this->check->facts($input->facts), null);
		$this->new->refuseDouble($settled->facts, $input->notDuplicateOf, $reader);
		return $this->reads->get($this->create($settled, $placement, Cause::Created, $reader), $reader);
	}

	/**
	 * Adds a place that was settled and compared before: from an import, or from a suggestion that was accepted.
	 *
	 * @return positive-int the new id
	 */
	public function create(Settled $settled, Placement $placement, Cause $cause, Reader $reader): int {
		$facts = $settled->facts;
		$trusted = $cause === Cause::Created && $this->policy->decide($reader, $placement->groupId, $facts->locationId);
		if (!$trusted && $facts->state === PlaceState::Active) {
			$facts = $facts->with(['state' => PlaceState::Unverified->word()]);
		}
		return $this->atomic(function () use ($facts, $settled, $placement, $cause, $reader, $trusted): int {
			$verifiedBy = $trusted && $facts->state === PlaceState::Active ? $reader->uid : null;
			$id = $this->store->insert($facts, $placement, $settled->area, $verifiedBy, $this->log->now());
			$this->log->keep($id, 1, ['names' => ['was' => null, 'became' => $facts->names]], $cause, $reader->uid);
			return $id;
		}, $this->db);
	}

	/**
	 * @param ?int $version what the writer last saw; null: whatever there is
	 * @throws Problem not-yours for who should suggest it instead
	 */
	public function change(int $id, PlaceInput $input, ?int $version, Reader $reader): Place {
		$place = $this->reads->get($id, $reader);
		if (!$this->policy->edit($reader, $place)) {
			throw $this->new->problems->notYours();
		}
		$placement = $this->new->placement($input, $place, $reader);
		return $this->write($place, $input->facts, $placement, Cause::Edit, $reader, $version, false);
	}

	/**
	 * Changes some fields. Whether this reader may is decided before, by who calls it.
	 *
	 * @param array<string, mixed> $changes new values by field of PlaceFacts, as toArray() has them
	 * @param Reader $reader who does it; a guest for a contact without an account
	 * @param ?int $version what the change was made from; null: whatever there is
	 * @param bool $verified whether it says at the same time that all is right
	 * @param ?Placement $placement where it comes from now; null: as before
	 * @throws Problem invalid with the fields; changed-meanwhile with the place as it is now
	 */
	public function apply(int $id, array $changes, Cause $cause, Reader $reader, ?int $version = null, bool $verified = false, ?Placement $placement = null): Place {
		$place = $this->reads->any($id);
		return $this->write($place, $changes, $placement ?? $place->placement, $cause, $reader, $version, $verified);
	}

	/** Somebody was there and says that it is right. */
	public function confirm(int $id, Reader $reader): Place {
		for ($try = 1; ; $try++) {
			$place = $this->reads->get($id, $reader);
			if (!$this->policy->confirm($reader, $place)) {
				throw $this->new->problems->gone();
			}
			$changes = $place->facts->state === PlaceState::Unverified ? ['state' => PlaceState::Active->word()] : [];
			try {
				return $this->write($place, $changes, $place->placement, Cause::Confirmed, $reader, null, true);
			} catch (Problem $problem) {
				if ($try >= self::TRIES || $problem->problem !== 'changed-meanwhile') {
					throw $problem;
				}
			}
		}
	}

	/**
	 * @param array<string, mixed> $changes
	 * @throws Problem
	 */
	private function write(Place $before, array $changes, Placement $placement, Cause $cause, Reader $reader, ?int $version, bool $verified): Place {
		$settled = $this->check->settle($this->check->facts($changes + $before->facts->toArray()), $before);
		$now = $this->log->now();
		$lines = $before->facts->changesTo($settled->facts) + self::moved($before->placement, $placement);
		$settledNow = ($lines['state']['became'] ?? '') === PlaceState::Active->word() && $before->facts->state === PlaceState::Unverified;
		$more = $verified || $settledNow ? ['verified_at' => $now, 'verified_by' => $reader->uid] : [];
		if ($verified) {
			$lines['verified'] = ['was' => $before->verifiedAt, 'became' => $now];
		}
		$written = ($version === null || $version === $before->version) && ($lines === [] && $before->placement == $placement
			|| $this->atomic(function () use ($before, $settled, $placement, $now, $more, $lines, $cause, $reader): bool {
				if (!$this->store->update($before, $settled->facts, $placement, $settled->area, $now, $more)) {
					return false;
				}
				$this->log->keep(max(1, $before->id), $before->version + 1, $lines, $cause, $reader->uid);
				return true;
			}, $this->db));
		$after = $this->reads->any($before->id);
		if (!$written) {
			throw $this->new->problems->changed($this->reads->show($after, $reader));
		}
		return $after;
	}

	/** @return array<string, array{was: mixed, became: mixed}> */
	private static function moved(Placement $before, Placement $after): array {
		$moved = [];
		if ($before->audience !== $after->audience) {
			$moved['audience'] = ['was' => $before->word(), 'became' => $after->word()];
		}
		if ($before->groupId !== $after->groupId) {
			$moved['groupId'] = ['was' => $before->groupId, 'became' => $after->groupId];
		}
		return $moved;
	}
}
