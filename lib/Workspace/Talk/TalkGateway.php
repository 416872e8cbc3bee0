<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Talk;

use OCP\IURLGenerator;
use OCP\IUser;
use OCP\IUserManager;
use OCP\Talk\Exceptions\NoBackendException;
use OCP\Talk\IBroker;

/**
 * Talk, in the way that works on this server: conversations are made through the server's public interface; people and
 * messages go through Talk's own services where those are as expected; messages else by a bot's signed request; and
 * where nothing works, nothing is said here, and notifications tell it alone.
 */
final class TalkGateway implements Conversations {
	public function __construct(
		private readonly IBroker $broker,
		private readonly IUserManager $users,
		private readonly IURLGenerator $urls,
		private readonly InsideTalk $inside,
		private readonly TalkBot $bot,
	) {
	}

	public function ways(): Ways {
		if (!$this->broker->hasBackend()) {
			return new Ways(false, false, Ways::NONE);
		}
		$people = $this->inside->missingForPeople();
		$posting = $this->inside->missingForPosting();
		return new Ways(
			true,
			$people === null,
			match (true) {
				$posting === null => Ways::INSIDE,
				$this->bot->fits() => Ways::BOT,
				default => Ways::NONE,
			},
			$people ?? $posting ?? '',
		);
	}

	public function make(string $name, array $moderators): string {
		$users = array_values(array_filter(array_map($this->users->get(...), $moderators), static fn (?IUser $user): bool => $user !== null));
		if ($users === []) {
			throw new TalkFailed('None of the moderators has an account');
		}
		try {
			$token = $this->broker->createConversation($name, $users, $this->broker->newConversationOptions())->getId();
		} catch (NoBackendException $problem) {
			throw new TalkFailed('There is no Talk', previous: $problem);
		}
		if ($token === '') {
			throw new TalkFailed('Talk made a conversation without token');
		}
		$this->admit($token);
		return $token;
	}

	public function admit(string $token): void {
		$this->bot->introduce();
		$this->bot->admit($token);
	}

	public function url(string $token): string {
		return $this->urls->getAbsoluteURL('/index.php/call/' . rawurlencode($token));
	}

	public function name(string $token): string {
		return $this->inside->name($token);
	}

	public function rename(string $token, string $name): void {
		$this->inside->rename($token, $name);
	}

	public function people(string $token): array {
		return $this->inside->people($token);
	}

	public function hasGuests(string $token): bool {
		return $this->inside->hasGuests($token);
	}

	public function add(string $token, array $uids): void {
		$this->inside->add($token, $uids);
	}

	public function moderate(string $token, array $uids, bool $moderator): void {
		$this->inside->moderate($token, $uids, $moderator);
	}

	public function remove(string $token, array $uids): void {
		$this->inside->remove($token, $uids);
	}

	public function post(string $token, string $text, string $reference): void {
		match ($this->ways()->posting) {
			Ways::INSIDE => $this->inside->post($token, $this->bot->actor(), $text, $reference),
			Ways::BOT => $this->bot->post($token, $text, $reference),
			Ways::NONE => throw new TalkFailed('There is no way to post'),
		};
	}

	public function takeBack(string $token, string $reference, int $since): void {
		if ($this->ways()->posting === Ways::INSIDE) {
			$this->inside->takeBack($token, $reference, $since);
		}
	}

	public function posted(string $token, string $reference, int $since): ?bool {
		return $this->ways()->posting === Ways::INSIDE ? $this->inside->posted($token, $reference, $since) : null;
	}
}
