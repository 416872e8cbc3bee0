<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Rules;

/**
 * A deadline as it was published, and the instant that this means.
 *
 * The wall time is never changed. Where the source gives an offset, the offset decides on the instant, even when it
 * contradicts the buyer's zone: that is said with a warning, not corrected.
 */
final readonly class Deadline {
	public const BRUSSELS = 'Europe/Brussels';
	private const IMPLAUSIBLE_AFTER = 'P3Y';

	/**
	 * @param string $date as published, YYYY-MM-DD
	 * @param ?string $time as published, HH:MM; null when the source gives none
	 * @param ?string $offset as published, `+01:00`; null when the source gives none
	 * @param non-empty-string $zone IANA zone of the buyer
	 * @param int $at unix seconds
	 * @param list<DeadlineWarning> $warnings
	 */
	public function __construct(
		public DeadlineKind $kind,
		public string $date,
		public ?string $time,
		public ?string $offset,
		public string $zone,
		public int $at,
		public array $warnings = [],
	) {
	}

	/**
	 * @param WallTime $wall what the source says
	 * @param non-empty-string $zone IANA zone of the buyer
	 * @param ?string $publishedOn day of publication, YYYY-MM-DD; without it nothing is said about plausibility
	 */
	public static function of(DeadlineKind $kind, WallTime $wall, string $zone, ?string $publishedOn = null): self {
		$local = new \DateTimeZone($zone);
		$moment = $wall->moment($wall->offset === null ? $local : new \DateTimeZone($wall->offset));
		$warnings = [];
		if ($wall->offset !== null && $wall->time !== null && self::contradicts($wall, $moment, $local)) {
			$warnings[] = DeadlineWarning::OffsetContradictsZone;
		}
		if ($wall->time === null) {
			$warnings[] = DeadlineWarning::NoTime;
			// a bare date is a day at the buyer's, whatever offset stands behind it
			$moment = $wall->moment($local);
		}
		if ($publishedOn !== null) {
			$published = new \DateTimeImmutable($publishedOn . ' 00:00', $local);
			if ($moment > $published->add(new \DateInterval(self::IMPLAUSIBLE_AFTER))->modify('+1 day')) {
				$warnings[] = DeadlineWarning::Implausible;
			} elseif ($moment < $published) {
				$warnings[] = DeadlineWarning::BeforePublication;
			}
		}
		return new self($kind, $wall->date, $wall->time, $wall->offset, $zone, $moment->getTimestamp(), $warnings);
	}

	/** Wall time in Brussels, `YYYY-MM-DDTHH:MM`. */
	public function brussels(): string {
		return (new \DateTimeImmutable('@' . $this->at))->setTimezone(new \DateTimeZone(self::BRUSSELS))->format('Y-m-d\TH:i');
	}

	/** As published, in one line: for versions and messages. */
	public function plain(): string {
		return trim($this->date . ' ' . ($this->time ?? '') . ($this->time === null ? '' : ($this->offset ?? '')));
	}

	public function has(DeadlineWarning $warning): bool {
		return in_array($warning, $this->warnings, true);
	}

	private static function contradicts(WallTime $wall, \DateTimeImmutable $moment, \DateTimeZone $local): bool {
		$asInZone = $wall->moment($local);
		return $asInZone->getOffset() !== $moment->getOffset() || $asInZone->getTimestamp() !== $moment->getTimestamp();
	}
}
