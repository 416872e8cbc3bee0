<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\News;

use OCA\SmartCommons\Core\Item\ItemRef;

/**
 * Something that happened to an item and that people want to know: told once, inside the transaction of what happened,
 * and brought to each of them in the way they chose. It names things; the words are made when somebody reads it, in
 * that person's language and only if that person may see the item then.
 *
 * What concerns a whole group and some of its members more closely is told twice: to the group, and to those by
 * closer(), which may have another kind. They then hear the closer one at once, not both.
 */
final readonly class News {
	/** before the key of the news that it is closer than */
	public const CLOSER = 'c:';

	/**
	 * @param non-empty-string $what id of a NewsKind, such as `call.match`
	 * @param non-empty-string $key what makes it one of a kind, at most 148 characters: told again it changes nothing
	 * @param ItemRef $item what it is about and where a click leads
	 * @param ?int $groupId the group that it concerns; all its members hear of it unless accounts are named
	 * @param list<string> $to accounts whom it concerns personally
	 * @param ?string $actor account that did it, which isn't told; null: nobody, the app itself found it
	 * @param array<string, string|int> $args what the words need besides: a number of days, a role. `until`: unix seconds
	 *                                        after which nobody needs to hear of it. `burst` and `nth`: how many such
	 *                                        news came together for the group, and the how manieth this is, from 0
	 */
	public function __construct(
		public string $what,
		public string $key,
		public ItemRef $item,
		public ?int $groupId = null,
		public array $to = [],
		public ?string $actor = null,
		public array $args = [],
	) {
	}
	/**
	 * The same for those whom it concerns more closely.
	 *
	 * @param non-empty-string $what id of a NewsKind
	 * @param list<string> $to
	 */
	public function closer(string $what, ItemRef $item, array $to): self {
		return new self($what, self::CLOSER . $this->key, $item, $this->groupId, $to, $this->actor, array_diff_key($this->args, ['burst' => 0, 'nth' => 0]));
	}
}
