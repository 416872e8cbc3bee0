<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Notification;

use OCA\SmartCommons\Community\Group\GroupDirectory;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\News\NewsKind;
use OCA\SmartCommons\Core\News\NewsKinds;
use OCA\SmartCommons\Core\News\Rhythms;
use OCP\AppFramework\Db\TTransactional;
use OCP\IDBConnection;
use OCP\IL10N;

/** What a member decides about news: how soon, by kind and by group. */
final class Choices {
	use TTransactional;

	public function __construct(
		private readonly IDBConnection $db,
		private readonly Rhythms $rhythms,
		private readonly NewsKinds $kinds,
		private readonly GroupDirectory $groups,
		private readonly IL10N $l10n,
	) {
	}

	/** @return array<string, mixed> the contract's Notices */
	public function show(Reader $reader): array {
		$names = $this->groups->names($reader->groupIds, $reader);
		return [
			'kinds' => array_values(array_map(
				static fn (NewsKind $kind): array => ['id' => $kind->id, 'label' => $kind->label, 'usual' => $kind->usual->value],
				array_filter($this->kinds->all($this->l10n), static fn (NewsKind $kind): bool => !$kind->leaders || $reader->coordinates !== []),
			)),
			'groups' => array_map(static fn (int $id): array => ['id' => $id, 'name' => $names[$id]], array_keys($names)),
			'choices' => $this->chosen($reader, $names),
		];
	}

	/**
	 * Keeps these choices; the others stay as they are, so that two open pages don't undo one another.
	 *
	 * @param list<Choice> $choices
	 */
	public function save(Reader $reader, array $choices): void {
		$this->atomic(function () use ($reader, $choices): void {
			foreach ($choices as $choice) {
				$this->rhythms->set((string)$reader->uid, $choice->what ?? Rhythms::ALL, $choice->groupId ?? 0, $choice->rhythm);
			}
		}, $this->db);
	}

	public function knows(string $what): bool {
		return $this->kinds->find($what, $this->l10n) !== null;
	}

	/**
	 * @param array<int, string> $groups those of the reader
	 * @return list<array<string, mixed>>
	 */
	private function chosen(Reader $reader, array $groups): array {
		$uid = (string)$reader->uid;
		$chosen = [];
		foreach ($this->rhythms->of([$uid])[$uid]->choices ?? [] as $what => $perGroup) {
			foreach ($perGroup as $groupId => $rhythm) {
				// a group that the member left keeps its choices, should they come back; they are not shown
				if ($groupId === 0 || isset($groups[$groupId])) {
					$chosen[] = ['what' => $what === Rhythms::ALL ? null : $what, 'groupId' => $groupId === 0 ? null : $groupId, 'rhythm' => $rhythm->value];
				}
			}
		}
		return $chosen;
	}
}
