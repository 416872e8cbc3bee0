<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Call;

/** Which notice the facts of a call come from. */
final readonly class CallOrigin {
	/**
	 * @param string $source `eforms`, `ted`, `ocds`, `csv` or `hand`
	 * @param string $sourceId its id there
	 * @param ?string $noticeId id of the notice without its version
	 * @param int $rank how much this source tells of a notice; the richer one decides
	 * @param int $issuedAt unix seconds
	 */
	public function __construct(
		public string $source,
		public string $sourceId,
		public int $issuedAt,
		public ?string $noticeId = null,
		public int $noticeVersion = 0,
		public int $rank = 0,
		public ?string $subtype = null,
		public ?string $procedureId = null,
	) {
	}

	/** Whether both speak of the very same notice, not of two notices on the same call. */
	public function isSameNotice(self $other): bool {
		if ($this->noticeId !== null && $other->noticeId !== null) {
			return $this->noticeId === $other->noticeId && $this->noticeVersion === $other->noticeVersion;
		}
		return $this->source !== 'csv' && $this->sourceId !== '' && $this->sourceId === $other->sourceId;
	}

	/** Whether this notice was sent later than that one, or is a later version of the same. */
	public function isLaterThan(self $other): bool {
		if ($this->noticeId !== null && $this->noticeId === $other->noticeId) {
			return $this->noticeVersion > $other->noticeVersion;
		}
		return $this->issuedAt >= $other->issuedAt;
	}
}
