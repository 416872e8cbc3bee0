<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Rules;

/**
 * What kind of notice it is, from its subtype (OPP-070), else its form type (BT-03), else its type (BT-02). Only a
 * competition can be open to answers. Source: eForms SDK, notice-types.json.
 */
enum NoticeForm: string {
	case Consultation = 'consultation';
	case Planning = 'planning';
	case Competition = 'competition';
	case DirectAward = 'dir-awa-pre';
	case Result = 'result';
	case Modification = 'cont-modif';
	case Completion = 'completion';
	/** business registration: not a procurement at all */
	case Registration = 'bri';

	/**
	 * @param string $subtype OPP-070, may be empty or unknown
	 * @param string $formType BT-03, may be empty or unknown
	 * @param string $noticeType BT-02 such as `cn-standard`, may be empty or unknown
	 * @return ?self null when none of them says what it is
	 */
	public static function find(string $subtype, string $formType, string $noticeType = ''): ?self {
		return self::ofSubtype(strtoupper(trim($subtype)))
			?? self::tryFrom(strtolower(trim($formType)))
			?? self::ofNoticeType(strtolower(trim($noticeType)));
	}

	/** @param bool $cancelled the change says so, or nothing was bought in any lot */
	public function state(bool $cancelled, bool $withoutWinner = false): CallState {
		if ($cancelled) {
			return CallState::Cancelled;
		}
		return match ($this) {
			self::Consultation, self::Planning => CallState::Planned,
			self::Competition => CallState::Open,
			self::Registration => CallState::Closed,
			self::Result => $withoutWinner ? CallState::Closed : CallState::Awarded,
			self::DirectAward, self::Modification, self::Completion => CallState::Awarded,
		};
	}

	/** Whether such a notice comes after the competition and leaves its deadlines, lots and texts as they were. */
	public function isAfterwards(): bool {
		return in_array($this, [self::Result, self::Modification, self::Completion], true);
	}

	private static function ofNoticeType(string $type): ?self {
		return match (true) {
			str_starts_with($type, 'pin-cfc'), str_starts_with($type, 'cn-'), in_array($type, ['qu-sy', 'subco'], true) => self::Competition,
			$type === 'pmc' => self::Consultation,
			str_starts_with($type, 'pin-'), $type === 'pin' => self::Planning,
			$type === 'veat' => self::DirectAward,
			$type === 'can-modif' => self::Modification,
			str_starts_with($type, 'can-') => self::Result,
			$type === 'compl' => self::Completion,
			str_starts_with($type, 'brin-') => self::Registration,
			default => null,
		};
	}

	private static function ofSubtype(string $subtype): ?self {
		if (preg_match('/^\d{1,2}$/D', $subtype) === 1) {
			$number = (int)$subtype;
			return match (true) {
				$number >= 1 && $number <= 9 => self::Planning,
				$number >= 10 && $number <= 24 => self::Competition,
				$number >= 25 && $number <= 28 => self::DirectAward,
				$number >= 29 && $number <= 37 => self::Result,
				$number >= 38 && $number <= 40 => self::Modification,
				default => null,
			};
		}
		return match ($subtype) {
			'E1' => self::Consultation,
			'E2', 'T01' => self::Planning,
			'E3', 'CEI' => self::Competition,
			'E4', 'T02' => self::Result,
			'E5' => self::Completion,
			'E6' => self::Modification,
			'X01', 'X02' => self::Registration,
			default => null,
		};
	}
}
