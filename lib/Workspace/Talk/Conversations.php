<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Talk;

use OCA\SmartCommons\Workspace\Talk\Rules\Presence;

/** What this app needs of Talk. Whatever isn't there is said by ways(); calling it all the same throws. */
interface Conversations {
	/** What works on this server, now. */
	public function ways(): Ways;

	/**
	 * Makes a conversation in the transaction of the caller, so that one whose token isn't kept doesn't exist either.
	 *
	 * @param non-empty-list<string> $moderators accounts
	 * @return non-empty-string its token
	 */
	public function make(string $name, array $moderators): string;

	/** Lets the app speak in one that was there before. */
	public function admit(string $token): void;

	/** Absolute address of its page. */
	public function url(string $token): string;

	/**
	 * The name that it has now.
	 *
	 * @throws RoomGone
	 */
	public function name(string $token): string;

	/** @throws RoomGone */
	public function rename(string $token, string $name): void;

	/**
	 * Who is in it, of the accounts of this server.
	 *
	 * @return array<string, Presence> by account
	 * @throws RoomGone
	 */
	public function people(string $token): array;

	/**
	 * Whether somebody is in it who has no account of this server.
	 *
	 * @throws RoomGone
	 */
	public function hasGuests(string $token): bool;

	/**
	 * Adds accounts; one that is in it already stays as it is, one that Talk refuses is left out without a word.
	 *
	 * @param list<string> $uids
	 * @throws RoomGone
	 */
	public function add(string $token, array $uids): void;

	/**
	 * Makes these accounts moderators, or not; those who aren't in it are left out.
	 *
	 * @param list<string> $uids
	 * @throws RoomGone
	 */
	public function moderate(string $token, array $uids, bool $moderator): void;

	/**
	 * @param list<string> $uids those who aren't in it are left out
	 * @throws RoomGone
	 */
	public function remove(string $token, array $uids): void;

	/**
	 * Says something in it in the name of the app.
	 *
	 * @param string $reference by which posted() finds it again, at most 64 characters
	 * @throws RoomGone
	 */
	public function post(string $token, string $text, string $reference): void;

	/**
	 * Whether the message with this reference is there.
	 *
	 * @param int $since unix seconds before which it can't have been posted
	 * @return ?bool null where this can't be known
	 * @throws RoomGone
	 */
	public function posted(string $token, string $reference, int $since): ?bool;

	/**
	 * Removes what the app said with this reference, where that is possible.
	 *
	 * @param int $since unix seconds before which it can't have been posted
	 * @throws RoomGone
	 */
	public function takeBack(string $token, string $reference, int $since): void;
}
