<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Pages;

use OCP\IGroupManager;
use OCP\INavigationManager;
use OCP\IUser;
use OCP\IUserSession;
use OCP\L10N\IFactory;
use SmartCommons\DevHost\Kernel\AppManager;
use SmartCommons\DevHost\Kernel\HostConfig;
use SmartCommons\DevHost\Kernel\NotSupported;
use SmartCommons\DevHost\Routing\Router;

/** Entries of the app menu, from info.xml and from what apps add at run time. */
final class Navigation implements INavigationManager {
	/** @var array<string, array<string, mixed>>|null */
	private ?array $entries = null;

	/** @var list<array<string, mixed>|\Closure> */
	private array $added = [];

	/** @var array<string, int> */
	private array $unread = [];

	private ?string $active = null;

	public function __construct(
		private readonly AppManager $apps,
		private readonly IFactory $l10n,
		private readonly Router $router,
		private readonly IUserSession $session,
		private readonly IGroupManager $groups,
		private readonly HostConfig $config,
	) {
	}

	public function add($entry): void {
		$this->added[] = $entry;
		$this->entries = null;
	}

	public function setActiveEntry($appId): void {
		$this->active = $appId;
	}

	public function getActiveEntry(): ?string {
		return $this->active;
	}

	public function getAll(string $type = self::TYPE_APPS): array {
		$entries = array_filter($this->entries(), static fn (array $entry): bool => $type === 'all' || $entry['type'] === $type);
		foreach ($entries as $id => $entry) {
			$entries[$id]['active'] = $entry['id'] === $this->active || $entry['app'] === $this->active;
			$entries[$id]['unread'] = $this->unread[$id] ?? 0;
		}
		return $entries;
	}

	public function setUnreadCounter(string $id, int $unreadCounter): void {
		$this->unread[$id] = $unreadCounter;
	}

	public function get(string $id): ?array {
		return $this->getAll('all')[$id] ?? null;
	}

	public function getDefaultEntryIdForUser(?IUser $user = null, bool $withFallbacks = true): string {
		return (string)(array_key_first($this->getAll()) ?? '');
	}

	public function getDefaultEntryIds(): array {
		return [$this->getDefaultEntryIdForUser()];
	}

	public function setDefaultEntryIds(array $ids): void {
		throw new NotSupported('INavigationManager::setDefaultEntryIds');
	}

	/** @return array<string, array<string, mixed>> */
	private function entries(): array {
		if ($this->entries !== null) {
			return $this->entries;
		}
		$entries = [];
		foreach ([...$this->fromInfo(), ...$this->fromCode()] as $entry) {
			$entry += ['type' => self::TYPE_APPS, 'order' => 100, 'icon' => '', 'classes' => '', 'app' => ''];
			$entries[(string)$entry['id']] = $entry;
		}
		uasort($entries, static fn (array $a, array $b): int => [$a['order'], $a['name']] <=> [$b['order'], $b['name']]);
		return $this->entries = $entries;
	}

	/** @return list<array<string, mixed>> */
	private function fromInfo(): array {
		$user = $this->session->getUser();
		$isAdmin = $user !== null && $this->groups->isAdmin($user->getUID());
		$l = $this->l10n->get($this->config->appId);
		$entries = [];
		foreach ($this->apps->info()->navigations() as $navigation) {
			if ($navigation['role'] === 'admin' && !$isAdmin) {
				continue;
			}
			$icon = is_file($this->config->root . '/img/' . $navigation['icon']) ? '/apps/' . $this->config->appId . '/img/' . $navigation['icon'] : '';
			$entries[] = [
				'id' => $navigation['id'],
				'app' => $this->config->appId,
				'name' => $l->t($navigation['name']),
				'href' => $navigation['route'] === '' ? '' : $this->router->generate($navigation['route']),
				'icon' => $icon,
				'order' => $navigation['order'],
				'type' => $navigation['type'],
			];
		}
		return $entries;
	}

	/** @return list<array<string, mixed>> */
	private function fromCode(): array {
		$entries = [];
		foreach ($this->added as $entry) {
			$entries[] = $entry instanceof \Closure ? $entry() : $entry;
		}
		return $entries;
	}
}
