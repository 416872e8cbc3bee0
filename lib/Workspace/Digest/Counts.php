<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Digest;

/** What a run did. */
final readonly class Counts {
	/**
	 * @param int $looked members who were due
	 * @param int $sent mails that went out
	 * @param int $failed mails that the server's mailer didn't take
	 * @param bool $stopped whether it broke off, because of the time or the mail server
	 */
	public function __construct(
		public int $looked = 0,
		public int $sent = 0,
		public int $failed = 0,
		public bool $stopped = false,
	) {
	}

	public function plus(self $other): self {
		return new self($this->looked + $other->looked, $this->sent + $other->sent, $this->failed + $other->failed, $this->stopped || $other->stopped);
	}

	public function stopped(): self {
		return new self($this->looked, $this->sent, $this->failed, true);
	}
}
