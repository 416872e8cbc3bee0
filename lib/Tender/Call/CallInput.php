<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Call;

use OCA\SmartCommons\Core\Http\Input;
use OCA\SmartCommons\Core\Text\Texts;
use OCA\SmartCommons\Tender\Rules\Level;
use OCP\IL10N;

/** What a person fills in for a call by hand: the contract's CallInput, read strictly. */
final readonly class CallInput {
	/**
	 * @param ?string $language null: to be guessed
	 * @param list<string> $cpv 8 digits each
	 * @param list<int> $themes
	 * @param list<int> $places
	 * @param list<string> $languages ISO 639-1
	 * @param ?int $onlyGroup 0: all members; null: not said
	 */
	private function __construct(
		public string $title,
		public string $summary,
		public ?string $language,
		public ?string $deadlineDate,
		public ?string $deadlineTime,
		public string $url,
		public string $buyer,
		public ?string $level,
		public string $type,
		public array $cpv,
		public array $themes,
		public array $places,
		public array $languages,
		public ?int $valueCents,
		public ?int $onlyGroup,
	) {
	}

	public static function of(Input $input, IL10N $l10n): self {
		return $input->collect(static fn (Input $in): self => new self(
			preg_replace('/\s+/u', ' ', $in->string('title', 500, 1)) ?? '',
			$in->stringOrNull('summary', 20_000) ?? '',
			$in->oneOfOrNull('language', [...Texts::LANGUAGES, 'und']),
			$in->stringOrNull('deadlineDate', 10, 1),
			self::time($in, $l10n),
			$in->stringOrNull('url', 2000) ?? '',
			$in->stringOrNull('buyer', 300) ?? '',
			$in->enumOrNull('level', Level::class)?->value,
			$in->oneOfOrNull('type', ['tender', 'call']) ?? 'call',
			$in->strings('cpv', 30, 8),
			$in->ids('themes', 20),
			$in->ids('places', 50),
			self::languages($in, $l10n),
			$in->intOrNull('valueCents'),
			in_array('onlyGroup', $in->names(), true) ? $in->idOrNull('onlyGroup') ?? 0 : null,
		));
	}

	private static function time(Input $in, IL10N $l10n): ?string {
		$time = $in->stringOrNull('deadlineTime', 5, 1);
		if ($time !== null && preg_match('/^([01][0-9]|2[0-3]):[0-5][0-9]$/D', $time) !== 1) {
			$in->refuse('deadlineTime', $l10n->t('Write the hour as 17:00.'));
		}
		return $time;
	}

	/** @return list<string> */
	private static function languages(Input $in, IL10N $l10n): array {
		$languages = $in->strings('languages', 24, 2);
		foreach ($languages as $language) {
			if (preg_match('/^[a-z]{2}$/D', $language) !== 1) {
				$in->refuse('languages', $l10n->t('A language is given by its code, such as nl, fr or en.'));
			}
		}
		return $languages;
	}
}
