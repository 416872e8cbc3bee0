<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Group;

use OCA\SmartCommons\Community\Rules\Joining;
use OCA\SmartCommons\Core\Db\Row;
use OCA\SmartCommons\Core\Text\Fold;

/** What a group says of itself and its coordinators may change, apart from themes and places. */
final readonly class GroupFacts {
	public const LEVELS = ['european', 'federal', 'regional', 'municipal', 'private'];
	public const MODES = ['free', 'paid', 'barter', 'coin'];
	public const SCOPES = ['places', 'belgium', 'eu'];
	/** of a new group whose maker says nothing about it */
	public const USUAL_CHANNELS = ['talk' => true, 'digest' => true, 'forum' => false, 'folder' => true, 'link' => null];
	public const NO_CHANNELS = ['talk' => false, 'digest' => false, 'forum' => false, 'folder' => false, 'link' => null];

	/**
	 * @param array<string, string> $names per language, at least one
	 * @param array<string, string> $purposes
	 * @param list<string> $levels
	 * @param list<string> $languages
	 * @param list<string> $modes how members exchange things
	 * @param array{talk: bool, digest: bool, forum: bool, folder: bool, link: array{url: string, label: string}|null} $channels
	 */
	public function __construct(
		public array $names,
		public array $purposes,
		public array $levels,
		public string $scope,
		public array $languages,
		public array $modes,
		public array $channels,
		public Joining $joining,
	) {
	}

	public static function ofRow(Row $row): self {
		return new self(
			$row->strings('names'),
			$row->strings('purposes'),
			$row->words('levels'),
			$row->string('scope'),
			$row->words('languages'),
			$row->words('modes'),
			self::channels($row->json('channels')),
			Joining::tryFrom($row->string('joining')) ?? Joining::Invitation,
		);
	}

	/** The folded first name, for the order of lists. */
	public function nameSort(): string {
		$first = array_key_first($this->names);
		return $first === null ? '' : Fold::sortKey($this->names[$first]);
	}

	/**
	 * @param array<array-key, mixed> $json
	 * @return array{talk: bool, digest: bool, forum: bool, folder: bool, link: array{url: string, label: string}|null}
	 */
	private static function channels(array $json): array {
		$link = new Row(self::object($json['link'] ?? null));
		$url = $link->string('url');
		return [
			'talk' => ($json['talk'] ?? false) === true,
			'digest' => ($json['digest'] ?? false) === true,
			'forum' => ($json['forum'] ?? false) === true,
			'folder' => ($json['folder'] ?? false) === true,
			'link' => $url === '' ? null : ['url' => $url, 'label' => $link->string('label')],
		];
	}

	/** @return array<array-key, mixed> */
	private static function object(mixed $value): array {
		return is_array($value) ? $value : [];
	}
}
