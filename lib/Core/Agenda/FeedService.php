<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Agenda;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\Item\ItemRegistry;
use OCA\SmartCommons\Core\Problem\Conflict;
use OCA\SmartCommons\Core\Problem\NotFound;
use OCA\SmartCommons\Core\Problem\Problems;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IL10N;
use OCP\IURLGenerator;
use OCP\Security\ISecureRandom;

/** A member's own calendar addresses. */
final class FeedService {
	/** 32 letters and digits: about 190 bits */
	private const LENGTH = 32;

	public function __construct(
		private readonly FeedMapper $feeds,
		private readonly ItemRegistry $items,
		private readonly ISecureRandom $random,
		private readonly IURLGenerator $urls,
		private readonly ITimeFactory $time,
		private readonly Problems $problems,
		private readonly IL10N $l10n,
	) {
	}

	/** @return list<array{id: int, groupId: ?int, groupName: ?string, url: string, createdAt: int}> */
	public function list(Reader $reader): array {
		$feeds = $reader->uid === null ? [] : $this->feeds->of($reader->uid);
		$refs = [];
		foreach ($feeds as $feed) {
			if ($feed->groupId !== null && $feed->groupId > 0) {
				$refs[] = new ItemRef('group', $feed->groupId);
			}
		}
		$names = [];
		foreach ($this->items->items($refs, $reader) as $group) {
			$names[$group->ref->id] = $group->titleFor($reader->languages)['text'];
		}
		return array_map(fn (Feed $feed): array => [
			'id' => $feed->id,
			'groupId' => $feed->groupId,
			'groupName' => $names[$feed->groupId ?? 0] ?? null,
			'url' => $feed->token === null
				? ''
				: $this->urls->linkToRouteAbsolute('smartcommons.feed.read', ['token' => $feed->token]),
			'createdAt' => $feed->createdAt,
		], $feeds);
	}

	/**
	 * @return array{id: int, groupId: ?int, groupName: ?string, url: string, createdAt: int}
	 * @throws NotFound when the reader isn't in that group
	 * @throws Conflict when there is one already
	 */
	public function create(Reader $reader, ?int $groupId): array {
		if ($reader->uid === null || ($groupId !== null && !$reader->isIn($groupId))) {
			throw $this->problems->notFound();
		}
		$token = $this->random->generate(self::LENGTH, ISecureRandom::CHAR_ALPHANUMERIC);
		if (!$this->feeds->insert($reader->uid, $groupId, $token, $this->time->getTime())) {
			throw new Conflict('feed-exists', $this->l10n->t('You already have this calendar address. Delete it first if you want a new one.'));
		}
		foreach ($this->list($reader) as $feed) {
			if ($feed['groupId'] === $groupId) {
				return $feed;
			}
		}
		throw $this->problems->notFound();
	}

	/** @throws NotFound when the reader has no such address */
	public function delete(Reader $reader, int $id): void {
		if ($reader->uid === null || !$this->feeds->delete($reader->uid, $id)) {
			throw $this->problems->notFound();
		}
	}
}
