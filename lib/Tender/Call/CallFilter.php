<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Call;

use OCA\SmartCommons\Core\Http\Input;
use OCA\SmartCommons\Core\Text\Texts;
use OCA\SmartCommons\Tender\Cpv\CpvPrefix;
use OCA\SmartCommons\Tender\Rules\Level;
use OCP\IL10N;

/** What the list of calls was asked for. */
final readonly class CallFilter {
	public const STATUSES = ['open', 'planned', 'closed', 'awarded', 'cancelled', 'any'];
	public const SORTS = ['mine', 'deadline', 'newest', 'relevance'];
	private const SOURCES = ['eforms', 'ted', 'csv', 'hand', 'ocds'];

	/**
	 * @param string $words as typed
	 * @param string $status of STATUSES
	 * @param string $sort of SORTS; relevance only with words
	 * @param ?int $days closing within so many days
	 * @param ?int $left at least so many days left
	 */
	public function __construct(
		public string $words = '',
		public string $status = 'open',
		public string $sort = 'mine',
		public ?int $theme = null,
		public ?string $cpv = null,
		public ?string $level = null,
		public ?int $place = null,
		public ?string $language = null,
		public ?int $min = null,
		public ?int $max = null,
		public ?int $days = null,
		public ?int $left = null,
		public ?int $group = null,
		public ?int $watch = null,
		public ?string $source = null,
		public bool $count = false,
	) {
	}

	public static function of(Input $input, IL10N $l10n): self {
		return $input->collect(static function (Input $in) use ($l10n): self {
			$words = $in->stringOrNull('q', 200) ?? '';
			$sort = $in->oneOfOrNull('sort', self::SORTS) ?? ($words === '' ? 'mine' : 'relevance');
			return new self(
				$words,
				$in->oneOfOrNull('status', self::STATUSES) ?? 'open',
				$sort === 'relevance' && $words === '' ? 'mine' : $sort,
				$in->idOrNull('theme'),
				CpvPrefix::of($in, 'cpv', $l10n),
				$in->enumOrNull('level', Level::class)?->value,
				$in->idOrNull('place'),
				$in->oneOfOrNull('language', Texts::LANGUAGES),
				$in->intOrNull('min'),
				$in->intOrNull('max'),
				$in->intOrNull('days', 0, 3650),
				$in->intOrNull('left', 0, 3650),
				$in->idOrNull('group'),
				$in->idOrNull('watch'),
				$in->oneOfOrNull('source', self::SOURCES),
				$in->bool('count', false),
			);
		});
	}
}
