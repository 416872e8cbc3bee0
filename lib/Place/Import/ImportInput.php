<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Import;

use OCA\SmartCommons\Core\Audience\AudienceKind;
use OCA\SmartCommons\Core\Http\Input;
use OCA\SmartCommons\Core\Problem\Problem;
use OCA\SmartCommons\Core\Text\Typed;
use OCA\SmartCommons\Place\Exchange\Columns;

/** What somebody says of a file before it is taken in; what is absent stays. */
final readonly class ImportInput {
	/** @param ?array<string, string> $mapping our column per column of the file */
	private function __construct(
		private ?string $source,
		private ?string $licence,
		private ?string $attribution,
		private ?string $audience,
		public ?array $mapping,
	) {
	}

	/** @throws Problem */
	public static function of(Input $input, ImportRun $run, ImportWords $words): self {
		$line = static fn (?string $text): ?string => $text === null ? null : Typed::clean(strtr($text, "\n", ' '));
		$all = $input->collect(static fn (Input $in): array => [
			$line($in->stringOrNull('source', 40)),
			$line($in->stringOrNull('licence', 120)),
			$line($in->stringOrNull('attribution', 300)),
			$in->oneOfOrNull('audience', ['public', 'members', 'group']),
			$in->has('columns') ? self::columns($in->objects('columns', 120)) : null,
		]);
		[$source, $licence, $attribution, $audience, $columns] = $all;
		$wrong = [];
		if ($source === '') {
			$wrong += ['source' => $words->noSource()];
		}
		if ($audience === 'group' && $run->terms->groupId === 0) {
			$wrong += ['audience' => $words->noGroup()];
		}
		if ($columns !== null && count(array_unique($columns)) < count($columns)) {
			$wrong += ['columns' => $words->columnTwice()];
		}
		if ($columns !== null && array_intersect($columns, Columns::NAMED) === []) {
			$wrong += ['columns' => $words->noNameColumn()];
		}
		$words->refuse($wrong);
		return new self($source, $licence, $attribution, $audience, $columns);
	}

	public function terms(Terms $before): Terms {
		return new Terms(
			$this->source ?? $before->source,
			$this->licence ?? $before->licence,
			$this->attribution ?? $before->attribution,
			match ($this->audience) {
				null => $before->audience,
				'public' => AudienceKind::Public,
				'group' => AudienceKind::Groups,
				default => AudienceKind::Members,
			},
			$before->groupId,
		);
	}

	/**
	 * @param list<Input> $objects
	 * @return array<string, string>
	 */
	private static function columns(array $objects): array {
		$columns = [];
		foreach ($objects as $object) {
			$column = $object->oneOfOrNull('column', Columns::all());
			$name = $object->string('name', 500);
			if ($column !== null) {
				$columns[$name] = $column;
			}
		}
		return $columns;
	}
}
