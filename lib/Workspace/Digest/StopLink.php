<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Digest;

use OCP\IURLGenerator;
use OCP\Security\ICrypto;

/**
 * The link that stops a member's mail without logging in: the number of the member's row, signed with the instance's
 * secret. It names nobody, works as long as the account exists, and cannot be guessed.
 */
final class StopLink {
	private const LENGTH = 40;

	public function __construct(
		private readonly ICrypto $crypto,
		private readonly IURLGenerator $urls,
		private readonly DigestStore $store,
	) {
	}

	public function url(DigestRow $row): string {
		return $this->urls->linkToRouteAbsolute('smartcommons.digest.show', ['token' => $this->token($row)]);
	}

	/** Whose mail the token is about; null when it is no token of ours, or that account is gone. */
	public function row(string $token): ?DigestRow {
		$id = preg_match('/^([1-9]\d{0,17})-[0-9a-f]{' . self::LENGTH . '}$/', $token, $match) === 1 ? (int)$match[1] : 0;
		$row = $id === 0 ? null : $this->store->byId($id);
		// as much work for a number that doesn't exist
		$expected = $this->token($row ?? new DigestRow($id, '', 0, 0, 0, 0, 0, null));
		return hash_equals($expected, $token) ? $row : null;
	}

	/** The account is part of it: the number alone might one day be another's. */
	private function token(DigestRow $row): string {
		$signature = bin2hex($this->crypto->calculateHMAC('smartcommons-digest:' . $row->id . ':' . $row->uid));
		return $row->id . '-' . substr($signature, 0, self::LENGTH);
	}
}
