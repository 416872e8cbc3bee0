<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Workspace\Talk;

use OCA\SmartCommons\Workspace\Talk\Conversations;
use OCA\SmartCommons\Workspace\Talk\TalkFailed;
use OCA\SmartCommons\Workspace\Talk\Ways;

/** A Talk in which conversations can be made, and nothing else done by the server. */
final class HandsOffTalk implements Conversations {
	public function ways(): Ways {
		return new Ways(true, false, Ways::NONE, 'OCA\\Talk\\Manager::getRoomByToken');
	}

	public function make(string $name, array $moderators): string {
		return 'abcd';
	}

	public function admit(string $token): void {
	}

	public function url(string $token): string {
		return 'https://cloud.example.org/call/' . $token;
	}

	public function name(string $token): string {
		throw new TalkFailed('not there');
	}

	public function rename(string $token, string $name): void {
		throw new TalkFailed('not there');
	}

	public function people(string $token): array {
		throw new TalkFailed('not there');
	}

	public function hasGuests(string $token): bool {
		throw new TalkFailed('not there');
	}

	public function add(string $token, array $uids): void {
		throw new TalkFailed('not there');
	}

	public function moderate(string $token, array $uids, bool $moderator): void {
		throw new TalkFailed('not there');
	}

	public function remove(string $token, array $uids): void {
		throw new TalkFailed('not there');
	}

	public function post(string $token, string $text, string $reference): void {
		throw new TalkFailed('not there');
	}

	public function posted(string $token, string $reference, int $since): ?bool {
		return null;
	}

	public function takeBack(string $token, string $reference, int $since): void {
		throw new TalkFailed('not there');
	}
}
