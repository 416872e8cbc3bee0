<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Dashboard;

use OCA\SmartCommons\Core\Audience\ReaderSource;
use OCA\SmartCommons\Core\Home\HomeEntry;
use OCA\SmartCommons\Core\Home\HomePage;
use OCA\SmartCommons\Core\Http\PageLinks;
use OCA\SmartCommons\Core\Text\SpokenDate;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\Dashboard\IAPIWidgetV2;
use OCP\Dashboard\IButtonWidget;
use OCP\Dashboard\IConditionalWidget;
use OCP\Dashboard\IIconWidget;
use OCP\Dashboard\IReloadableWidget;
use OCP\Dashboard\Model\WidgetButton;
use OCP\Dashboard\Model\WidgetItem;
use OCP\Dashboard\Model\WidgetItems;
use OCP\IL10N;
use OCP\IUserSession;

/** A part of the home page on the cloud's dashboard, on the web and on the phone; the server draws it. */
abstract class HomeWidget implements IAPIWidgetV2, IIconWidget, IButtonWidget, IReloadableWidget, IConditionalWidget {
	/** seconds */
	private const RELOAD = 600;
	/** a line of two facts, not a paragraph */
	private const BETWEEN = ' · ';

	public function __construct(
		private readonly HomePage $home,
		private readonly ReaderSource $readers,
		private readonly IUserSession $session,
		private readonly ITimeFactory $time,
		private readonly PageLinks $links,
		protected readonly IL10N $l10n,
	) {
	}

	/** @return list<string> sections of the home page, in the order in which they are shown */
	abstract protected function sections(): array;

	/** What stands there when there is nothing, and what to do about it. */
	abstract protected function nothing(): string;

	/** @return array{string, string} path below the app's address, and the words of the button that leads there */
	abstract protected function more(): array;

	final public function getIconClass(): string {
		return 'icon-smartcommons';
	}

	final public function getIconUrl(): string {
		return $this->links->icon();
	}

	final public function getUrl(): ?string {
		return $this->links->page($this->more()[0]);
	}

	final public function load(): void {
	}

	final public function isEnabled(): bool {
		return $this->session->isLoggedIn();
	}

	final public function getReloadInterval(): int {
		return self::RELOAD;
	}

	final public function getWidgetButtons(string $userId): array {
		return [new WidgetButton(WidgetButton::TYPE_MORE, $this->links->page($this->more()[0]), $this->more()[1])];
	}

	final public function getItemsV2(string $userId, ?string $since = null, int $limit = 7): WidgetItems {
		$reader = $this->readers->of($userId);
		$entries = $this->home->read($reader)['entries'];
		$items = [];
		foreach ($this->sections() as $section) {
			foreach ($entries as $entry) {
				if ($entry->section === $section) {
					$items[] = $this->item($entry, $reader->language());
				}
			}
		}
		return new WidgetItems(array_slice($items, 0, max(0, $limit)), $items === [] ? $this->nothing() : '');
	}

	private function item(HomeEntry $entry, string $language): WidgetItem {
		$due = $entry->dueAt === null ? '' : SpokenDate::of($entry->dueAt, $language, $this->time->getTime());
		$facts = array_filter([$due, $entry->detail], static fn (string $fact): bool => $fact !== '');
		return new WidgetItem($entry->title, implode(self::BETWEEN, $facts), $this->links->page($entry->path), $this->getIconUrl(), $entry->kind . ':' . $entry->id);
	}
}
