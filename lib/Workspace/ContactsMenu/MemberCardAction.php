<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\ContactsMenu;

use OCA\SmartCommons\Community\Member\CardMapper;
use OCA\SmartCommons\Core\Audience\ReaderSource;
use OCA\SmartCommons\Core\Http\PageLinks;
use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\Item\ItemRegistry;
use OCP\Contacts\ContactsMenu\IActionFactory;
use OCP\Contacts\ContactsMenu\IBulkProvider;
use OCP\Contacts\ContactsMenu\IEntry;
use OCP\IL10N;

/**
 * A way from a person in the contacts menu to that person's card, for those who are in the reader's directory. The
 * server passes over a provider that is for many and for one at once.
 */
final class MemberCardAction implements IBulkProvider {
	private const MOST = 900;

	public function __construct(
		private readonly CardMapper $cards,
		private readonly ItemRegistry $items,
		private readonly ReaderSource $readers,
		private readonly IActionFactory $actions,
		private readonly PageLinks $links,
		private readonly IL10N $l10n,
	) {
	}

	public function process(array $entries): void {
		$accounts = [];
		foreach (array_slice($entries, 0, self::MOST) as $entry) {
			/** @var mixed $uid */
			$uid = $entry->getProperty('isUser') === true ? $entry->getProperty('UID') : null;
			if (is_string($uid) && $uid !== '') {
				$accounts[$uid] = $entry;
			}
		}
		$pages = $this->pages(array_map(strval(...), array_keys($accounts)));
		foreach ($accounts as $uid => $entry) {
			if (isset($pages[$uid])) {
				$this->add($entry, $pages[$uid]);
			}
		}
	}

	/**
	 * @param list<string> $uids
	 * @return array<array-key, string> path of the card's page by account, of those that the reader may see
	 */
	private function pages(array $uids): array {
		if ($uids === []) {
			return [];
		}
		$refs = [];
		foreach ($this->cards->byUids($uids) as $card) {
			if ($card->id > 0) {
				$refs[] = new ItemRef('member', $card->id);
			}
		}
		$pages = [];
		foreach ($this->items->items($refs, $this->readers->current()) as $item) {
			$pages[$item->ownerUid ?? ''] = $item->path;
		}
		return $pages;
	}

	private function add(IEntry $entry, string $path): void {
		$entry->addAction($this->actions->newLinkAction(
			$this->links->icon(),
			$this->l10n->t('Card in Smart Commons'),
			$this->links->page($path),
			'smartcommons',
		));
	}
}
