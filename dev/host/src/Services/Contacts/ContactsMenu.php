<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Contacts;

use OCP\Contacts\ContactsMenu\IActionFactory;
use OCP\Contacts\ContactsMenu\IBulkProvider;
use OCP\Contacts\ContactsMenu\IEntry;
use OCP\Contacts\ContactsMenu\IProvider;
use OCP\IURLGenerator;
use OCP\IUser;
use OCP\IUserManager;
use SmartCommons\DevHost\Kernel\AppManager;
use SmartCommons\DevHost\Kernel\ServerContainer;

/** The people in the contacts menu, with what the app's info.xml adds to them. */
final class ContactsMenu {
	private const MOST = 25;

	public function __construct(
		private readonly IUserManager $users,
		private readonly IURLGenerator $urls,
		private readonly IActionFactory $actions,
		private readonly AppManager $apps,
		private readonly ServerContainer $server,
	) {
	}

	/** @return list<IEntry> */
	public function find(IUser $me, string $filter): array {
		$entries = [];
		foreach ($this->users->searchDisplayName($filter, self::MOST + 1) as $user) {
			if ($user->getUID() !== $me->getUID()) {
				$entries[] = $this->entry($user);
			}
		}
		$entries = array_slice($entries, 0, self::MOST);
		$this->process($entries);
		return $entries;
	}

	public function one(string $uid): ?IEntry {
		$user = $this->users->get($uid);
		$entry = $user === null ? null : $this->entry($user);
		if ($entry !== null) {
			$this->process([$entry]);
		}
		return $entry;
	}

	private function entry(IUser $user): IEntry {
		$entry = new PersonEntry($user, $this->urls->linkToRouteAbsolute('core.avatar.getAvatar', ['userId' => $user->getUID(), 'size' => 64]));
		foreach ($entry->getEMailAddresses() as $address) {
			$entry->addAction($this->actions->newEMailAction('', $address, $address));
		}
		return $entry;
	}

	/**
	 * As on the server, a provider that is for many and for one at once is passed over.
	 *
	 * @param list<IEntry> $entries
	 */
	private function process(array $entries): void {
		foreach ($this->apps->info()->classes('contactsmenu/provider') as $class) {
			$provider = $this->server->get($class);
			if ($provider instanceof IBulkProvider && !$provider instanceof IProvider) {
				$provider->process($entries);
			} elseif ($provider instanceof IProvider && !$provider instanceof IBulkProvider) {
				foreach ($entries as $entry) {
					$provider->process($entry);
				}
			}
		}
	}
}
