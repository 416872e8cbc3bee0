<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Call;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Audience\Role;
use OCA\SmartCommons\Tender\Rules\CallState;

/** Who may do what with calls and imports; what one may not see doesn't get here. */
final class TenderPolicy {
	/** Any member adds a call; kept within a group only by a member of it. */
	public function add(Reader $reader, int $onlyGroup): bool {
		return $reader->uid !== null && ($onlyGroup === 0 || $reader->isIn($onlyGroup));
	}

	/** Who added it by hand, coordinators of the group that keeps it, moderators. */
	public function edit(Reader $reader, Call $call): bool {
		return $call->origin->source === 'hand' && $call->state !== CallState::Withdrawn && $this->answersFor($reader, $call);
	}

	/** The same people take it back. */
	public function withdraw(Reader $reader, Call $call): bool {
		return $this->edit($reader, $call);
	}

	/** The same people put it back; nobody else sees what was taken back. */
	public function restore(Reader $reader, Call $call): bool {
		return $call->state === CallState::Withdrawn && $this->answersFor($reader, $call);
	}

	/** Coordinators of any group, moderators and editors; for one group only its own coordinators. */
	public function import(Reader $reader, int $onlyGroup): bool {
		if ($onlyGroup !== 0) {
			return $reader->coordinates($onlyGroup);
		}
		return $reader->coordinates !== [] || $reader->moderates() || $reader->has(Role::Editor);
	}

	/** An import is seen by who brought the file, and by moderators; one for a group alone by who brought it and is still in it. */
	public function seeImport(Reader $reader, ?string $uid, int $onlyGroup): bool {
		return $reader->uid !== null && ($onlyGroup === 0
			? $reader->uid === $uid || $reader->moderates()
			: $reader->uid === $uid && $reader->isIn($onlyGroup));
	}

	/** @return list<string> the contract's `may` */
	public function may(Reader $reader, Call $call): array {
		return array_keys(array_filter([
			'edit' => $this->edit($reader, $call),
			'withdraw' => $this->withdraw($reader, $call),
			'restore' => $this->restore($reader, $call),
		]));
	}

	private function answersFor(Reader $reader, Call $call): bool {
		return $reader->uid !== null
			&& ($call->addedBy === $reader->uid || $call->groupId !== 0 && $reader->coordinates($call->groupId) || $reader->moderates());
	}
}
